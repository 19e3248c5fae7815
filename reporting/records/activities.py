from capacity.choices import ActivityStatus
from capacity.models import Activity, Participation, Step
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def activities(scope: Scope) -> dict:
    """What was done or dropped, one by one, and how many were done in all."""
    known = Activity.objects.of_partnership(scope.partnership).between(*scope.span)
    rows = (
        known.exclude(status=ActivityStatus.PLANNED)
        .with_participants()
        .select_related("step__trajectory")
        .order_by("starts_on", "pk")[:MAX_ROWS]
    )
    place = scope.place
    return {"activities": [one_activity(row, place) for row in rows], "activities_done": known.done().count()}


def one_activity(row, place) -> dict:
    return {
        "title": row.title,
        "language": row.language,
        "kind": row.kind,
        "status": row.status,
        "starts_on": row.starts_on,
        "ends_on": row.ends_on,
        "place": row.place,
        "is_online": row.is_online,
        "host": place.get(row.host_id),
        "initiated_by": place.get(row.initiated_by_id),
        "step": row.step.title if row.step else None,
        "step_language": row.step.trajectory.language if row.step else None,
        "outside_because": row.outside_because,
        "participants": row.participants,
        "builds_capacity": row.builds_capacity,
        "chosen_by": row.chosen_by,
        "chosen_on": row.chosen_on,
        "capacity_built": row.capacity_built,
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
