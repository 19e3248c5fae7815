"""A period is skipped with a reason that stays, and taken up again until its report would have been due."""

from datetime import UTC, date, datetime

import pytest

from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.schedules import give_closing_day
from reporting.actions.skipping import skip_period, take_up_period
from reporting.models import Report, Schedule, SkippedPeriod
from reporting.periods import Span
from reporting.waiting import waiting_in
from stedenband.audit.models import Entry
from stedenband.tests.refusals import invalid, refused

FIRST_HALF = Span(date(2026, 1, 1), date(2026, 6, 30))


def at(*moment):
    return datetime(*moment, tzinfo=UTC)


MAY, JULY, AUGUST, SEPTEMBER = at(2026, 5, 1), at(2026, 7, 2), at(2026, 8, 29, 12), at(2026, 9, 1)


@pytest.fixture
def schedule(partnership):
    return start_schedule(partnership=partnership, cadence="half_yearly", first_on=FIRST_HALF.first, by=None)


@pytest.fixture
def skip(schedule, cast):
    def skipped(now, span=FIRST_HALF, reason="Elections: nobody is in office."):
        return skip_period(
            schedule=schedule, span=span, reason=reason, language="en", by=cast["coordinator_a"], now=now
        )

    return skipped


def test_skipped_period_does_not_open_and_the_next_one_does(skip):
    skip(MAY)
    assert open_due_periods(now=SEPTEMBER) == []

    [report] = open_due_periods(now=at(2027, 1, 2))
    assert report.period.first_on == date(2026, 7, 1)
    entry = Entry.objects.get(verb="period.skipped")
    assert entry.facts == {"subject": "2026-01-01/2026-06-30", "reason": "Elections: nobody is in office."}


def test_period_taken_up_before_its_end_opens_at_its_time(skip, cast):
    take_up_period(skipped=skip(MAY), by=cast["coordinator_b"], now=MAY)

    assert not Report.objects.exists()
    assert len(open_due_periods(now=JULY)) == 1


def test_period_taken_up_after_its_end_opens_at_once_and_once(skip, cast):
    skipped = skip(MAY)
    open_due_periods(now=JULY)
    take_up_period(skipped=skipped, by=cast["coordinator_b"], now=AUGUST)

    assert Report.objects.get().period.days == FIRST_HALF
    assert open_due_periods(now=SEPTEMBER) == []
    with refused("taken_up"):
        take_up_period(skipped=skipped, by=cast["coordinator_a"], now=AUGUST)
    assert SkippedPeriod.objects.get().reason  # kept


def test_period_is_not_taken_up_once_its_report_would_have_been_due(skip, cast):
    skipped = skip(MAY)
    with refused("too_late"):
        take_up_period(skipped=skipped, by=cast["coordinator_b"], now=SEPTEMBER)


def test_open_report_that_is_skipped_waits_for_nobody_until_it_is_taken_up(skip, partnership, cast):
    open_due_periods(now=JULY)
    assert waiting_in([partnership], today=JULY.date())
    skipped = skip(JULY)
    assert waiting_in([partnership], today=JULY.date()) == []

    take_up_period(skipped=skipped, by=cast["coordinator_a"], now=JULY)
    assert waiting_in([partnership], today=JULY.date())
    assert Report.objects.count() == 1


def test_what_cannot_be_skipped_is_refused(skip, schedule):
    with refused("no_period"):
        skip(MAY, span=Span(date(2026, 1, 1), date(2026, 5, 30)))
    with refused("no_period"):
        skip(MAY, span=Span(date(2046, 1, 1), date(2046, 6, 30)))
    with invalid():
        skip(MAY, reason="  ")
    open_due_periods(now=JULY)
    with refused("too_late"):
        skip(SEPTEMBER)
    skip(JULY)
    with invalid():
        skip(JULY)


def test_days_of_a_skipped_period_stay(partnership, cast):
    irregular = start_schedule(
        partnership=partnership,
        cadence="irregular",
        first_on=FIRST_HALF.first,
        last_days=[FIRST_HALF.last],
        by=None,
    )
    by = cast["coordinator_a"]
    skip_period(schedule=irregular, span=FIRST_HALF, reason="Elections.", language="en", by=by, now=MAY)

    with refused("skipped"):
        give_closing_day(schedule=irregular, last_on=date(2026, 3, 1), by=by)


def test_one_period_that_is_skipped_ends_its_calendar(partnership, cast):
    once = start_schedule(
        partnership=partnership, cadence="one_off", first_on=FIRST_HALF.first, last_days=[FIRST_HALF.last], by=None
    )
    by = cast["coordinator_a"]
    skipped = skip_period(schedule=once, span=FIRST_HALF, reason="Elections.", language="en", by=by, now=MAY)
    assert open_due_periods(now=JULY) == []
    assert not Schedule.objects.get(pk=once.pk).is_running

    take_up_period(skipped=skipped, by=by, now=JULY)
    assert Report.objects.count() == 1
