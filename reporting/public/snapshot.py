"""Everything the public page of a partnership says, as plain values: chosen, frozen, agreed to, then shown.

No person is named in it, and an organisation only when it agreed to that. Its words are shown in the language that they
were written in. `docs/open-data.md` tells what each name means.
"""

from django.db.models import Sum

from capacity.balances.gravity import gravity_balance
from capacity.choices import StepStatus
from capacity.models import Contribution, Expense
from partnerships.choices import Naming
from partnerships.models import Organisation, Partnership, Version
from partnerships.models.organisation import APART
from reporting.models import Publication

SCHEMA = "stedenband.public-page/1"


def publication_facts(publication: Publication) -> dict:
    """The facts of `publication` as they are now, as plain values. A constant number of queries."""
    partnership = Partnership.objects.with_partners().get(pk=publication.partnership_id)
    return {
        "schema": SCHEMA,
        "edition": publication.number,
        "partnership": partnership_facts(partnership),
        "intro": {"text": publication.intro, "language": publication.language},
        "municipalities": [municipality_facts(partner.municipality) for partner in partnership.present_partners],
        "lessons": lesson_facts(publication, partnership),
        "time": time_facts(partnership) if publication.shows_time else None,
        "money": money_facts(partnership) if publication.shows_money else None,
        "trajectories": trajectory_facts(publication),
        "organisations": organisation_facts(partnership),
        "reports": report_facts(publication),
    }


def partnership_facts(partnership) -> dict:
    return {
        "slug": partnership.slug,
        "since_on": partnership.since_on,
        "since_is_year": partnership.since_is_year,
        "phase": partnership.phase,
        "is_over": partnership.is_over,
        "is_invented": partnership.is_demo,
    }


def municipality_facts(municipality) -> dict:
    return {
        "name": municipality.name,
        "country": municipality.country.code,
        "region": municipality.region,
        "languages": municipality.languages,
        "brings": municipality.brings,
        "wants_to_learn": municipality.wants_to_learn,
        "language": municipality.text_language,
    }


def lesson_facts(publication, partnership) -> list[dict]:
    """The chosen lessons: the newest of each municipality in turn, so that nobody stands on top of the other."""
    rows = publication.lessons.select_related("learned_from__municipality").order_by("-noted_on", "-pk")
    places = {partner.pk: place for place, partner in enumerate(partnership.partner_list)}
    turns = {}
    order = []
    for row in rows:
        turn = turns[row.learner_id] = turns.get(row.learner_id, 0) + 1
        order.append((turn, places[row.learner_id], row))
    return [
        {
            "municipality": partnership.partner(row.learner_id).name,
            "text": row.text,
            "used_for": row.used_for,
            "language": row.language,
            "learned_from": row.learned_from.name if row.learned_from else "",
            "stage": row.stage,
            "noted_on": row.noted_on,
        }
        for _turn, _place, row in sorted(order, key=lambda entry: entry[:2])
    ]


def time_facts(partnership) -> dict:
    """How the effort is divided, and the person-days of each municipality; days and money are never added up."""
    balance = gravity_balance(partnership)
    days = Contribution.objects.of_partnership(partnership).days().order_by().values("partner")
    return {
        "counted_in": balance.measure,
        "capacity": balance.capacity,
        "visible": balance.visible,
        "threshold": partnership.gravity_threshold,
        "days": [
            {"municipality": partnership.partner(row["partner"]).name, "hundredths": row["sum"]}
            for row in sorted(days.annotate(sum=Sum("hundredths")), key=place_in(partnership))
        ],
    }


def money_facts(partnership) -> list[dict]:
    """What each municipality paid and approved since the start, per currency as it was paid."""
    rows = Expense.objects.of_partnership(partnership).accepted().totals()
    return [
        {
            "municipality": partnership.partner(row["partner"]).name,
            "currency": row["currency"],
            "hundredths": row["hundredths"],
        }
        for row in sorted(rows, key=place_in(partnership))
    ]


def place_in(partnership):
    places = {partner.pk: place for place, partner in enumerate(partnership.partner_list)}
    return lambda row: (places[row["partner"]], row.get("currency", ""))


def trajectory_facts(publication) -> list[dict]:
    return [
        {
            "title": row.title,
            "change": row.desired_change,
            "language": row.language,
            "steps": [
                {
                    "title": step.title,
                    "status": step.status,
                    "on": step.expected_on if step.status == StepStatus.PLANNED else step.decided_on,
                }
                for step in row.steps.all()
            ],
        }
        for row in publication.trajectories.with_steps()
    ]


def organisation_facts(partnership) -> list[dict]:
    """The organisations that agreed to be named; initiatives beside the partnership stay beside it."""
    rows = Organisation.objects.of_partnership(partnership).standing().filter(naming=Naming.AGREED).exclude(APART)
    return [
        {"name": row.name, "municipality": row.partner.name, "kind": row.kind}
        for row in rows.select_related("partner__municipality").order_by("name", "pk")
    ]


def report_facts(publication) -> list[dict]:
    """The chosen reports, each with the hash of the facts that every municipality signed."""
    reports = list(publication.reports.order_by("-period__last_on", "-pk"))
    signed = {report.pk: Version.objects.of(report).in_force().first() for report in reports}
    return [
        {
            "report": report.pk,
            "first_on": report.period.first_on,
            "last_on": report.period.last_on,
            "signed_on": signed[report.pk].decided_at.date(),
            "hash": signed[report.pk].hash,
        }
        for report in reports
        if signed[report.pk]
    ]
