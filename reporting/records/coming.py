from datetime import timedelta

from dateutil.relativedelta import relativedelta

from capacity.choices import ActivityStatus
from capacity.models import Activity, Step
from partnerships.choices import AgendaAim, MeetingStatus
from partnerships.models import AgendaItem, NextStep
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope

MONTHS_AHEAD = 6


def coming(scope: Scope) -> dict:
    """The six months after the period: what is planned, what is to be decided, and what each still does."""
    first = scope.span[1] + timedelta(days=1)
    last = first + relativedelta(months=MONTHS_AHEAD) - timedelta(days=1)
    return {
        "coming": {
            "first_on": first,
            "last_on": last,
            "activities": activities(scope, first, last),
            "steps": steps(scope, first, last),
            "decisions": decisions(scope),
            "next_steps": next_steps(scope),
        }
    }


def activities(scope, first, last):
    rows = Activity.objects.of_partnership(scope.partnership).filter(status=ActivityStatus.PLANNED)
    rows = rows.between(first, last).order_by("starts_on", "pk")[:MAX_ROWS]
    return [
        {
            "title": row.title,
            "language": row.language,
            "kind": row.kind,
            "starts_on": row.starts_on,
            "ends_on": row.ends_on,
            "host": scope.place.get(row.host_id),
        }
        for row in rows
    ]


def steps(scope, first, last):
    rows = Step.objects.of_partnership(scope.partnership).planned().filter(expected_on__range=(first, last))
    return [
        {
            "title": row.title,
            "language": row.trajectory.language,
            "trajectory": row.trajectory.title,
            "expected_on": row.expected_on,
        }
        for row in rows.select_related("trajectory").order_by("expected_on", "pk")[:MAX_ROWS]
    ]


def decisions(scope):
    """What stands on the agenda of a meeting to come, to be decided."""
    rows = AgendaItem.objects.of_partnership(scope.partnership).filter(
        aim=AgendaAim.DECIDE, meeting__status=MeetingStatus.PLANNED, meeting__starts_at__date__gt=scope.span[1]
    )
    return [
        {
            "title": row.title,
            "language": row.language,
            "partner": scope.place.get(row.partner_id),
            "on": row.meeting.starts_at.date(),
        }
        for row in rows.select_related("meeting").order_by("meeting__starts_at", "position", "pk")[:MAX_ROWS]
    ]


def next_steps(scope):
    place = scope.place
    rows = NextStep.objects.of_partnership(scope.partnership).unverified().filter(partner__in=place).due_first()
    return [
        {"partner": place[row.partner_id], "text": row.text, "language": row.language, "due_on": row.due_on}
        for row in rows[:MAX_ROWS]
    ]
