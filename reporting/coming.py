"""The periods of a calendar that have not opened yet, in the order of their days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice, takewhile

from capacity.choices import MISSION_KINDS, ActivityStatus
from capacity.models import Activity
from reporting.models import Period, Schedule, SkippedPeriod
from reporting.periods import Span, rhythm, spans_until


@dataclass(frozen=True)
class Coming:
    """A period that is still to open; `visit` is the one that it is about, if any."""

    span: Span
    visit: Activity | None = None


def coming(schedule: Schedule) -> Iterator[Coming]:
    """The periods of `schedule` that are to open, oldest first; without end in a rhythm of months.

    A period that is skipped is among them until its turn has passed.
    """
    if schedule.follows_visits:
        yield from coming_visits(schedule)
    elif schedule.has_given_days:
        last_days = [day.last_on for day in schedule.closing_days.all()]
        yield from map(Coming, spans_until(schedule.next_first_on, last_days))
    else:
        yield from map(Coming, rhythm(schedule.next_first_on, schedule.cadence, schedule.start_day))


def coming_visits(schedule: Schedule) -> list[Coming]:
    """The visits since the calendar began that have no period yet; those of the very same days are told together."""
    periods = Period.objects.filter(partnership=schedule.partnership_id)
    spans = {Span(*days) for days in periods.values_list("first_on", "last_on")}
    told = periods.filter(schedule=schedule).exclude(visit=None).values("visit")
    visits = Activity.objects.of_partnership(schedule.partnership_id).filter(
        kind__in=MISSION_KINDS,
        is_online=False,
        status__in=[ActivityStatus.PLANNED, ActivityStatus.DONE],
        starts_on__gte=schedule.next_first_on,
    )
    rows = []
    for visit in visits.exclude(pk__in=told).order_by("ends_on", "pk"):
        span = schedule.span_of_visit(visit)
        if span not in spans:
            spans.add(span)
            rows.append(Coming(span, visit))
    return rows


def ended(schedule: Schedule, today: date) -> list[Coming]:
    """The periods whose last day lies before `today`, oldest first; of visits, only those that took place."""
    over = takewhile(lambda one: one.span.last < today, coming(schedule))
    if not schedule.follows_visits:
        return list(over)
    # The days after a visit may have been changed since: its first day tells which visit was skipped.
    skipped = {one.first_on for one in SkippedPeriod.objects.filter(schedule=schedule).standing()}
    return [one for one in over if one.visit.is_done and one.span.first not in skipped]


def next_periods(schedule: Schedule, number: int) -> list[Coming]:
    """The first `number` periods that are to open; none when the calendar was stopped."""
    return list(islice(coming(schedule), number)) if schedule.is_running else []
