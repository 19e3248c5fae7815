"""Periods follow each other without a gap and without an overlap, whatever the start and the leap years."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from reporting.choices import MONTHS_OF_CADENCE, Cadence
from reporting.models import Period
from reporting.models.calendar import period_label
from reporting.periods import Span, next_first, span_from, spans_ended

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
CADENCES = st.sampled_from(list(Cadence))
ONE_DAY = timedelta(days=1)
QUICK = settings(max_examples=100, deadline=None, database=None)


@QUICK
@given(first=DAYS, cadence=CADENCES)
def test_period_ends_the_day_before_the_next_one_starts(first, cadence):
    span = span_from(first, cadence)

    assert span.first == first
    assert span.last + ONE_DAY == next_first(first, cadence)
    assert span.first < span.last


@QUICK
@given(first=DAYS, cadence=CADENCES, days=st.integers(0, 3_000))
def test_ended_periods_touch_each_other_and_reach_until_today(first, cadence, days):
    today = first + timedelta(days=days)
    spans = spans_ended(first, cadence, today)

    for before, after in zip(spans, spans[1:], strict=False):
        assert before.last + ONE_DAY == after.first
    if spans:
        assert spans[0].first == first
        assert spans[-1].last < today
    following = next_first(spans[-1].first, cadence) if spans else first
    assert span_from(following, cadence).last >= today


@QUICK
@given(first=DAYS.map(lambda day: day.replace(day=min(day.day, 28))), cadence=CADENCES, number=st.integers(1, 40))
def test_calendar_that_starts_by_the_28th_keeps_its_day(first, cadence, number):
    day = first
    for _period in range(number):
        day = next_first(day, cadence)

    assert day == first + relativedelta(months=number * MONTHS_OF_CADENCE[cadence])


@pytest.mark.parametrize(
    ("first", "cadence", "last"),
    [
        (date(2026, 1, 1), Cadence.HALF_YEARLY, date(2026, 6, 30)),
        (date(2026, 7, 1), Cadence.HALF_YEARLY, date(2026, 12, 31)),
        (date(2027, 9, 1), Cadence.HALF_YEARLY, date(2028, 2, 29)),
        (date(2026, 9, 1), Cadence.HALF_YEARLY, date(2027, 2, 28)),
        (date(2028, 1, 1), Cadence.YEARLY, date(2028, 12, 31)),
        (date(2028, 2, 29), Cadence.YEARLY, date(2029, 2, 27)),
    ],
)
def test_known_periods(first, cadence, last):
    assert span_from(first, cadence) == Span(first, last)


def test_period_is_not_due_on_its_last_day():
    first, last = date(2026, 1, 1), date(2026, 6, 30)

    assert spans_ended(first, Cadence.HALF_YEARLY, last) == []
    assert spans_ended(first, Cadence.HALF_YEARLY, last + ONE_DAY) == [Span(first, last)]


@pytest.mark.parametrize(
    ("first", "last", "label", "code"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), "2026", "2026"),
        (date(2026, 1, 1), date(2026, 6, 30), "January – June 2026", "2026-01"),
        (date(2026, 7, 1), date(2027, 6, 30), "July 2026 – June 2027", "2026-07..2027-06"),
        (date(2026, 7, 1), date(2026, 12, 31), "July – December 2026", "2026-07"),
    ],
)
def test_period_has_a_name_for_people_and_one_for_a_shell(first, last, label, code):
    assert period_label(first, last) == label
    assert Period(first_on=first, last_on=last).code == code
