"""What every municipality agrees to before its partnership is an IATI file: settings and figures, as plain values.

No payee and no person stands in it. Words about the partnership come from the public page, never from here.
"""

from django.db.models import Max, Sum
from django.db.models.functions import ExtractYear

from capacity.models import Expense, Indicator
from capacity.results import standings
from partnerships.choices import AgreementKind
from partnerships.models import Agreement, Partnership
from reporting.models import IatiEdition
from reporting.public.snapshot import place_in
from stedenband.ui.charts import shares

SCHEMA = "stedenband.iati/1"


def iati_facts(edition: IatiEdition) -> dict:
    """The facts of `edition` as they are now. A constant number of queries."""
    partnership = Partnership.objects.with_partners().get(pk=edition.partnership_id)
    percentages = shares([1] * len(edition.sectors), whole=100)
    return {
        "schema": SCHEMA,
        "edition": edition.number,
        "identifier": f"{edition.reporter_ref}-{partnership.slug}",
        "reporter": {"name": partnership.partner(edition.reporter_id).name, "ref": edition.reporter_ref},
        "sectors": [
            {"code": code, "percentage": share} for code, share in zip(edition.sectors, percentages, strict=True)
        ],
        "countries": [{"code": code, "percentage": share} for code, share in sorted(edition.countries.items())],
        "currency": edition.currency,
        "since_on": partnership.since_on,
        "ends_on": end_of(partnership),
        "expenses": expense_facts(partnership),
        "results": result_facts(partnership) if edition.shows_results else [],
    }


def end_of(partnership):
    """The last day of the agreement in force, if there is one."""
    running = Agreement.objects.of_partnership(partnership).in_force().filter(stands_as=AgreementKind.AGREEMENT)
    return running.aggregate(last=Max("ends_on"))["last"]


def expense_facts(partnership) -> list[dict]:
    """What each municipality paid and approved, per year, class of cost and currency: no payee, nothing converted."""
    rows = Expense.objects.of_partnership(partnership).accepted().order_by()
    rows = rows.annotate(year=ExtractYear("paid_on")).values("partner", "year", "cost_class", "currency")
    place = place_in(partnership)
    summed = rows.annotate(hundredths=Sum("hundredths"), last_on=Max("paid_on"))
    return [
        {
            "municipality": partnership.partner(row["partner"]).name,
            "cost_class": row["cost_class"],
            "currency": row["currency"],
            "hundredths": row["hundredths"],
            "last_on": row["last_on"],
        }
        for row in sorted(summed, key=lambda row: (row["year"], *place(row), row["cost_class"]))
    ]


def result_facts(partnership) -> list[dict]:
    """Each indicator with where every municipality started, what it aims at and what it measured; never added up."""
    rows = Indicator.objects.of_partnership(partnership).with_figures().order_by("trajectory__title", "title", "pk")
    told = [one_indicator(row, partnership) for row in rows]
    return [row for row in told if row["stands"]]


def one_indicator(indicator, partnership) -> dict:
    stands = [one_stand(stand) for stand in standings(indicator, partnership)]
    return {
        "title": indicator.title,
        "language": indicator.language,
        "level": indicator.level,
        "unit": indicator.unit,
        "stands": [row for row in stands if row["baseline"] or row["targets"] or row["measured"]],
    }


def one_stand(stand) -> dict:
    baseline = stand.baseline if stand.baseline and stand.baseline.is_known else None
    known = [row for row in reversed(stand.measurements) if row.hundredths is not None]
    return {
        "municipality": stand.partner.name,
        "baseline": {"hundredths": baseline.hundredths, "on": baseline.measured_on} if baseline else None,
        "targets": [
            {"hundredths": row.hundredths, "reach_on": row.reach_on, "set_on": row.set_at.date()}
            for row in reversed(stand.targets)
        ],
        "measured": [
            {"hundredths": row.hundredths, "first_on": row.round.first_on, "last_on": row.round.last_on}
            for row in known
        ],
    }
