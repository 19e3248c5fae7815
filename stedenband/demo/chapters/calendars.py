"""When the partners report, beside the rhythm that the stories begin with: by the year, after visits, on days."""

from datetime import timedelta

from reporting.actions.calendar import start_schedule
from reporting.actions.skipping import skip_period
from reporting.choices import Cadence, FormOfReport
from reporting.coming import next_periods
from reporting.models import Schedule


def begins(t, by, cadence, *, first_on, on, **terms):
    """`by` starts the calendar for all."""
    t.happens(
        lambda now: start_schedule(
            partnership=t.partnership, cadence=cadence, first_on=first_on, by=t.people[by], **terms
        ),
        on=on,
    )


def first(t):
    """Half-years roll up into the year, and each visit that is still planned is told two weeks after the return."""
    today = t.calendar.today
    begins(t, "lies", Cadence.YEARLY, first_on=today.replace(month=1, day=1), days_to_write=90, on=t.calendar.ago(30))
    light = {"form": FormOfReport.LIGHT, "days_after_visit": 14, "days_to_write": 30}
    begins(t, "firmin", Cadence.AFTER_VISIT, first_on=today, on=t.calendar.ago(20), **light)


def second(t):
    """Two reports that a subsidy asks for on its own days; the first of them falls in an election."""
    days = [t.calendar.today + timedelta(days=number) for number in (45, 160)]
    light = {"form": FormOfReport.LIGHT, "days_to_write": 30, "last_days": days}
    begins(t, "ines", Cadence.IRREGULAR, first_on=t.calendar.today.replace(day=1), on=t.calendar.ago(15), **light)
    t.happens(lambda now: skip_the_election(t, now), on=t.calendar.ago(6))


def skip_the_election(t, now):
    schedule = Schedule.objects.of_partnership(t.partnership).get(cadence=Cadence.IRREGULAR)
    skip_period(
        schedule=schedule,
        span=next_periods(schedule, 1)[0].span,
        reason="Local elections on both sides: no council sits to read it. We tell all of it in the next report.",
        language="en",
        by=t.people["naledi"],
        now=now,
    )
