"""Every trip of a year: why, who travelled, what it cost in which currency, and who paid. No names of people."""

from collections import defaultdict
from datetime import date

from django.db.models import Sum

from capacity.choices import TRIP_KINDS
from capacity.models import Activity, Expense, TravelEdition
from partnerships.models import Partnership, Version
from stedenband.lib.canonical import canonical_json, digest, plain


def trips(partnership: Partnership):
    """The trips that were made, the newest first."""
    made = Activity.objects.of_partnership(partnership).done().filter(kind__in=TRIP_KINDS, is_online=False)
    return made.select_related("step__trajectory", "host__municipality").order_by("-starts_on", "-pk")


def trips_of(partnership: Partnership, year: int):
    """The trips that began in `year`."""
    return trips(partnership).filter(starts_on__range=(date(year, 1, 1), date(year, 12, 31)))


def years_of_trips(partnership: Partnership) -> list[int]:
    """The years in which somebody travelled, the newest first."""
    return [day.year for day in trips(partnership).order_by().dates("starts_on", "year", order="DESC")]


def travel_facts(partnership: Partnership, year: int) -> dict:
    """What is shown of the trips of `year`, as plain facts; only approved expenses count. Five queries at most."""
    rows = list(trips_of(partnership, year))
    ids = [row.pk for row in rows]
    costs, people = costs_of(partnership, ids), travellers_of(partnership, ids)
    waiting = Expense.objects.of_partnership(partnership).counting().filter(activity__in=ids)
    return {
        "year": year,
        "partners": [partner.name for partner in partnership.partner_list],
        "trips": [trip_facts(row, costs[row.pk], people[row.pk]) for row in rows],
        "totals": totals_of(costs),
        "not_approved": waiting.count() - waiting.accepted().count(),
    }


def trip_facts(activity: Activity, costs: list[dict], people: list) -> dict:
    host = activity.host
    return {
        "title": activity.title,
        "language": activity.language,
        "kind": activity.kind,
        "first_on": activity.starts_on,
        "last_on": activity.ends_on,
        "place": activity.place or (host.name if host else ""),
        "purpose": activity.step.trajectory.title if activity.step else "",
        "purpose_language": activity.step.trajectory.language if activity.step else "",
        "travellers": [[name, count] for partner_id, name, count in people if not host or partner_id != host.pk],
        "costs": costs,
    }


def costs_of(partnership, ids) -> dict[int, list[dict]]:
    """By activity: what each municipality paid, from which source, per currency."""
    accepted = Expense.objects.of_partnership(partnership).accepted().filter(activity__in=ids)
    sums = accepted.order_by().values("activity", "partner", "source__name", "source__language", "currency")
    costs = defaultdict(list)
    for row in sums.annotate(hundredths=Sum("hundredths")).order_by("partner", "source__name", "currency"):
        paid = {
            "paid_by": partnership.partner(row["partner"]).name,
            "source": row["source__name"] or "",
            "source_language": row["source__language"] or "",
        }
        costs[row["activity"]].append(paid | {"currency": row["currency"], "hundredths": row["hundredths"]})
    return costs


def travellers_of(partnership, ids) -> dict[int, list[tuple]]:
    """By activity: (partner id, name, number of people)."""
    rows = Activity.objects.filter(pk__in=ids, participations__isnull=False).values_list(
        "pk", "participations__partner"
    )
    people = defaultdict(list)
    for pk, partner_id, count in rows.annotate(Sum("participations__count")).order_by("pk", "participations__partner"):
        people[pk].append((partner_id, partnership.partner(partner_id).name, count))
    return people


def totals_of(costs) -> list[dict]:
    """What each municipality paid for all trips together, per currency."""
    sums = defaultdict(int)
    for row in (row for rows in costs.values() for row in rows):
        sums[row["paid_by"], row["currency"]] += row["hundredths"]
    return [
        {"paid_by": name, "currency": currency, "hundredths": total} for (name, currency), total in sorted(sums.items())
    ]


def public_facts(edition: TravelEdition) -> dict | None:
    """The frozen facts that everybody reads; None when what is stored is not what was agreed."""
    version = Version.objects.of(edition).in_force().first()
    return version.facts if version and version.is_whole() else None


def says(edition: TravelEdition, facts: dict) -> bool:
    """Whether all partners agreed on these very facts in `edition`."""
    return Version.objects.of(edition).in_force().filter(hash=digest(canonical_json(plain(facts)))).exists()
