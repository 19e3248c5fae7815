"""Calendars that follow no rhythm: days that the partners give, one period, the days after a visit."""

from datetime import UTC, date, datetime

import pytest

from capacity.actions.activities import log_activity
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.schedules import change_schedule, give_closing_day, stop_schedule, take_back_closing_day
from reporting.models import ClosingDay, Period, Schedule
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused

FIRST = date(2026, 1, 1)


def at(*moment):
    return datetime(*moment, tzinfo=UTC)


@pytest.fixture
def start(partnership):
    def started(cadence, **fields):
        return start_schedule(partnership=partnership, cadence=cadence, first_on=FIRST, by=None, **fields)

    return started


def opened():
    return list(Period.objects.order_by("first_on").values_list("first_on", "last_on"))


def test_period_ends_on_each_day_that_was_given_and_the_next_touches_it(start, cast):
    schedule = start("irregular", last_days=[date(2026, 3, 14)])
    give_closing_day(schedule=schedule, last_on=date(2026, 7, 2), by=cast["coordinator_b"])

    open_due_periods(now=at(2027, 1, 1))

    assert opened() == [(FIRST, date(2026, 3, 14)), (date(2026, 3, 15), date(2026, 7, 2))]


def test_day_of_an_open_period_is_neither_given_nor_taken_back(start, cast):
    schedule, by = start("irregular", last_days=[date(2026, 3, 14)]), cast["coordinator_a"]
    open_due_periods(now=at(2026, 4, 1))

    with refused("no_day"):
        give_closing_day(schedule=schedule, last_on=date(2026, 3, 1), by=by)
    with refused("opened"):
        take_back_closing_day(day=ClosingDay.objects.get(), by=by)
    with refused("too_long"):
        give_closing_day(schedule=schedule, last_on=date(2036, 1, 1), by=by)
    day = give_closing_day(schedule=schedule, last_on=date(2026, 9, 1), by=by)
    with invalid():
        give_closing_day(schedule=schedule, last_on=date(2026, 9, 1), by=by)
    take_back_closing_day(day=day, by=by)
    assert ClosingDay.objects.count() == 1


def test_calendar_of_one_period_opens_it_and_stops(start, cast):
    schedule = start("one_off", last_days=[date(2026, 5, 31)])
    start("one_off", last_days=[date(2026, 6, 30)])
    with refused("once"):
        give_closing_day(schedule=schedule, last_on=date(2026, 9, 1), by=cast["coordinator_a"])

    assert len(open_due_periods(now=at(2027, 1, 1))) == 2
    assert open_due_periods(now=at(2028, 1, 1)) == []
    assert not Schedule.objects.running().exists()


def test_given_days_are_needed_and_lie_after_the_first(start):
    for cadence in ("irregular", "one_off"):
        with refused("no_day"):
            start(cadence)
        with refused("no_day"):
            start(cadence, last_days=[date(2025, 12, 31)])


def visit(partnership, by, day, **fields):
    ends_on = day.replace(day=day.day + 4)
    facts = {"kind": "work_visit", "title": f"Visit of {day}", "starts_on": day, "ends_on": ends_on} | fields
    return log_activity(partnership=partnership, by=by, **facts)


def test_visit_that_took_place_is_reported_on_two_weeks_after_people_come_home(start, partnership, cast):
    by = cast["contributor_b"]
    start("after_visit", days_after_visit=14)
    told = visit(partnership, by, date(2026, 3, 2))
    visit(partnership, by, date(2026, 3, 2), title="The same days in another office")
    visit(partnership, by, date(2026, 3, 9), status="planned")
    visit(partnership, by, date(2026, 3, 10), is_online=True)
    visit(partnership, by, date(2026, 3, 11), kind="steering_meeting")
    visit(partnership, by, date(2025, 12, 1))

    assert open_due_periods(now=at(2026, 3, 20, 20)) == []
    [report] = open_due_periods(now=at(2026, 3, 21))
    assert opened() == [(date(2026, 3, 2), date(2026, 3, 20))]
    assert report.period.visit == told

    late = visit(partnership, by, date(2026, 2, 2), title="Logged late")
    assert [report.period.visit for report in open_due_periods(now=at(2026, 3, 21))] == [late]
    log_activity(partnership=partnership, activity=told, starts_on=date(2026, 3, 3), by=by)
    assert open_due_periods(now=at(2026, 12, 31)) == []


def test_stopped_calendar_opens_nothing_and_says_why(start, cast):
    schedule, by = start("half_yearly"), cast["coordinator_a"]
    words = {"reason": "Nous attendons les élections.", "language": "fr"}
    with pytest.raises(VersionConflict):
        stop_schedule(schedule=schedule, seen=7, by=by, now=at(2026, 5, 1), **words)
    stopped = stop_schedule(schedule=schedule, seen=1, by=by, now=at(2026, 5, 1), **words)

    assert open_due_periods(now=at(2028, 1, 1)) == []
    assert (stopped.stopped_on, stopped.stopped_because) == (date(2026, 5, 1), "Nous attendons les élections.")
    with refused("stopped"):
        change_schedule(schedule=schedule, seen=None, form="full", days_to_write=30, days_after_visit=0, by=by)
    start("half_yearly")


def test_change_holds_for_the_periods_that_open_later(start, cast):
    schedule = start("half_yearly", form="light")
    [before] = open_due_periods(now=at(2026, 7, 2))
    form = {"form": "full", "days_to_write": 30, "days_after_visit": 14}
    change_schedule(schedule=schedule, seen=None, by=cast["coordinator_b"], **form)
    [after] = open_due_periods(now=at(2027, 1, 2))

    assert (before.form, before.period.due_on) == ("light", date(2026, 8, 29))
    assert (after.form, after.period.due_on) == ("full", date(2027, 1, 30))


@pytest.mark.parametrize("person", ["contributor_a", "observer_b", "association"])
def test_calendar_is_agreed_by_who_coordinates(start, cast, person):
    schedule = start("irregular", last_days=[date(2026, 3, 14)])
    with refused("not_a_partner"):
        give_closing_day(schedule=schedule, last_on=date(2026, 7, 2), by=cast[person])
