from django.db.models import Count, Q, Sum

from capacity.choices import ActivityStatus
from capacity.models import Activity, Contribution, Participation, Step
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def activities(scope: Scope) -> dict:
    """What was planned, done or dropped, one by one, and how many were done in all."""
    known = Activity.objects.of_partnership(scope.partnership).between(*scope.span)
    rows = (
        known.with_participants()
        .select_related("step__trajectory")
        .prefetch_related("moves")
        .order_by("starts_on", "pk")[:MAX_ROWS]
    )
    days = days_by_activity(scope)
    return {
        "activities": [one_activity(row, scope.place, days.get(row.pk, [])) for row in rows],
        "activities_done": known.done().count(),
    }


def one_activity(row, place, days) -> dict:
    return {
        "title": row.title,
        "language": row.language,
        "kind": row.kind,
        "purpose": row.purpose,
        "status": row.status,
        "was_planned": row.was_planned,
        "was_moved": bool(row.moves.all()),
        "starts_on": row.starts_on,
        "ends_on": row.ends_on,
        "place": row.place,
        "is_online": row.is_online,
        "host": place.get(row.host_id),
        "initiated_by": place.get(row.initiated_by_id),
        "step": row.step.title if row.step else None,
        "step_language": row.step.trajectory.language if row.step else None,
        "trajectory": row.step.trajectory.title if row.step else None,
        "outside_because": row.outside_because,
        "participants": row.participants,
        "days": days,
        "builds_capacity": row.builds_capacity,
        "chosen_by": row.chosen_by,
        "chosen_on": row.chosen_on,
        "capacity_built": row.capacity_built,
        "after_care": {"partner": place.get(row.after_care_of_id), "by": row.after_care_by},
        "public_message": row.public_message,
    }


def days_of_what_was_done(scope):
    """Person-days that were noted for what was done, on days of the period, as the centre of gravity counts them."""
    done = Activity.objects.of_partnership(scope.partnership).done()
    return Contribution.objects.of_partnership(scope.partnership).days().between(*scope.span).filter(activity__in=done)


def days_by_activity(scope) -> dict[int, list[dict]]:
    """Hundredths of person-days per municipality, by activity."""
    place, found = scope.place, {}
    rows = days_of_what_was_done(scope).values("activity", "partner").annotate(hundredths=Sum("hundredths"))
    for row in rows.order_by("activity", "partner"):
        if row["partner"] in place:
            days = {"partner": place[row["partner"]], "hundredths": row["hundredths"]}
            found.setdefault(row["activity"], []).append(days)
    return {number: sorted(days, key=lambda row: row["partner"]) for number, days in found.items()}


def effort(scope: Scope) -> dict:
    """How the activities of the period ended, and what those that were done were for: activities, and days per side."""
    known = Activity.objects.of_partnership(scope.partnership).between(*scope.span)
    moved = Q(pk__in=known.moved().values("pk"))
    done = Q(status=ActivityStatus.DONE)
    ends = known.aggregate(
        as_planned=Count("pk", filter=done & Q(was_planned=True) & ~moved),
        on_other_days=Count("pk", filter=done & Q(was_planned=True) & moved),
        not_planned=Count("pk", filter=done & Q(was_planned=False)),
        dropped=Count("pk", filter=Q(status=ActivityStatus.DROPPED)),
        still_planned=Count("pk", filter=Q(status=ActivityStatus.PLANNED)),
    )
    numbers = dict(known.done().order_by().values_list("purpose").annotate(Count("pk")))
    place = scope.place
    days = days_of_what_was_done(scope).values("activity__purpose", "partner").annotate(hundredths=Sum("hundredths"))
    return {
        "activity_ends": ends,
        "activity_purposes": [{"purpose": purpose, "activities": count} for purpose, count in sorted(numbers.items())],
        "activity_days": [
            {"purpose": row["activity__purpose"], "partner": place[row["partner"]], "hundredths": row["hundredths"]}
            for row in days.order_by("activity__purpose", "partner")
            if row["partner"] in place
        ],
    }


def people(scope: Scope) -> dict:
    """Heads per partner, group and sex, of what was done."""
    done = Activity.objects.of_partnership(scope.partnership).done().between(*scope.span)
    rows = Participation.objects.filter(activity__in=done.values("pk")).by_group()
    place = scope.place
    return {
        "people": [
            {"partner": place[row["partner"]], "group": row["group"], "sex": row["sex"], "people": row["people"]}
            for row in rows
        ]
    }


def steps(scope: Scope) -> dict:
    """The steps of trajectories that were decided on."""
    rows = Step.objects.of_partnership(scope.partnership).decided_between(*scope.span).select_related("trajectory")
    return {
        "steps": [
            {
                "trajectory": step.trajectory.title,
                "title": step.title,
                "language": step.trajectory.language,
                "status": step.status,
                "evidence": step.evidence,
                "decided_on": step.decided_on,
            }
            for step in rows
        ]
    }
