"""For any calendar: its periods tile the time, and each opens once under any order of ticks and restarts."""

from datetime import UTC, date, datetime, time, timedelta

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reporting.actions import calendar
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.choices import MONTHS_OF_CADENCE, Cadence
from reporting.models import Period, Report
from reporting.periods import Span, rhythm, spans_until

FIRST = st.dates(date(2024, 1, 1), date(2025, 12, 31))
CADENCES = st.sampled_from([Cadence.HALF_YEARLY, Cadence.YEARLY, Cadence.IRREGULAR])
DAYS_LATER = st.integers(0, 900)
TICKS = st.lists(st.tuples(DAYS_LATER, st.booleans()), min_size=1, max_size=5)


class Stop(Exception):
    """The machine stops in the middle of a tick."""


def moment(first, days):
    return datetime.combine(first + timedelta(days=days), time(12), tzinfo=UTC)


def expected(first, cadence, last_days, until):
    spans = rhythm(first, cadence, first.day) if cadence in MONTHS_OF_CADENCE else spans_until(first, last_days)
    ended = []
    for span in spans:
        if span.last >= until:
            break
        ended.append(span)
    return ended


def tick(now, stops, monkeypatch):
    """One tick; when it `stops`, that is while the last period that it would open is filled in."""
    fill_in = calendar.fill_in

    def fill_in_and_stop(report):
        fill_in(report)
        raise Stop

    with monkeypatch.context() as machine:
        if stops:
            machine.setattr(calendar, "fill_in", fill_in_and_stop)
        try:
            open_due_periods(now=now)
        except Stop:
            assert stops


@settings(
    max_examples=12,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(first=FIRST, cadence=CADENCES, later=st.lists(st.integers(0, 900), min_size=1, max_size=4), ticks=TICKS)
def test_periods_tile_the_time_and_open_once(partnership, monkeypatch, first, cadence, later, ticks):
    last_days = sorted({first + timedelta(days=days) for days in later})
    with transaction.atomic():
        days = {"last_days": last_days} if cadence == Cadence.IRREGULAR else {}
        start_schedule(partnership=partnership, cadence=cadence, first_on=first, by=None, **days)
        for day, stops in ticks:
            tick(moment(first, day), stops, monkeypatch)
        latest = max(day for day, _stops in ticks)
        tick(moment(first, latest), False, monkeypatch)

        opened = [Span(*row) for row in Period.objects.order_by("first_on").values_list("first_on", "last_on")]
        assert opened == expected(first, cadence, last_days, first + timedelta(days=latest))
        for before, after in zip(opened, opened[1:], strict=False):
            assert before.last + timedelta(days=1) == after.first
        assert Report.objects.count() == len(opened)
        transaction.set_rollback(True)  # every example begins anew
