"""A day is over when it is over for every partner, whatever the clocks do that night."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reporting.dueness import due_on_day
from reporting.local_days import (
    begins_everywhere,
    day_begins,
    days_differ,
    local_moments,
    over_everywhere,
    shared_day,
)

ZONES = ["Africa/Porto-Novo", "Europe/Brussels", "America/Lima", "America/Santiago", "Pacific/Apia", "Asia/Kathmandu"]
DAYS = st.dates(date(2000, 1, 1), date(2036, 12, 31))
SKIPPED_MIDNIGHT = date(2026, 9, 6)  # the clock of Santiago jumps from 24:00 to 01:00
SKIPPED_DAY = date(2011, 12, 30)  # Samoa crossed the date line: the 29th was followed by the 31st


def partner(zone):
    return SimpleNamespace(municipality=SimpleNamespace(time_zone=zone))


@settings(max_examples=100, deadline=None, database=None)
@given(day=DAYS, zone=st.sampled_from(ZONES))
@example(day=SKIPPED_MIDNIGHT, zone="America/Santiago")
@example(day=SKIPPED_DAY, zone="Pacific/Apia")
def test_before_a_day_begins_it_is_not_yet_that_day(day, zone):
    moment = day_begins(day, ZoneInfo(zone))

    assert moment.astimezone(ZoneInfo(zone)).date() >= day
    assert (moment - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).date() < day


@settings(max_examples=100, deadline=None, database=None)
@given(day=DAYS, zones=st.lists(st.sampled_from(ZONES), min_size=1, max_size=4), hours=st.integers(-40, 40))
def test_shared_day_has_come_at_the_moment_it_begins_everywhere(day, zones, hours):
    partners = [partner(zone) for zone in zones]
    moment = begins_everywhere(day, partners)
    now = moment + timedelta(hours=hours)

    assert (shared_day(now, partners) >= day) == (hours >= 0)
    assert over_everywhere(day, partners) > moment - timedelta(days=1)


def test_two_local_calendars_differ_when_the_day_does():
    partners = [partner("America/Lima"), partner("Europe/Madrid")]
    until = over_everywhere(date(2026, 11, 30), partners)

    lima, madrid = local_moments(until, partners)

    assert (lima.at.isoformat(), lima.zone) == ("2026-11-30T23:59:00-05:00", "America/Lima")
    assert madrid.at.isoformat() == "2026-12-01T05:59:00+01:00"
    assert days_differ([lima, madrid])
    assert not days_differ(local_moments(datetime(2026, 11, 30, 12, tzinfo=UTC), partners))


@pytest.mark.parametrize(
    ("today", "state", "words"),
    [
        (date(2026, 6, 30), "not_open", "Opens on 1 July 2026"),
        (date(2026, 7, 1), "open", "Open"),
        (date(2026, 8, 15), "soon", "Due in 14 days"),
        (date(2026, 8, 28), "soon", "Due tomorrow"),
        (date(2026, 8, 29), "soon", "Due today"),
        (date(2026, 8, 30), "overdue", "Past its date, still open"),
    ],
)
def test_state_is_read_from_the_day(today, state, words):
    due = due_on_day(opens_on=date(2026, 7, 1), due_on=date(2026, 8, 29), today=today)

    assert (due.state, due.words) == (state, words)
