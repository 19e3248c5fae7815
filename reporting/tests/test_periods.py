"""Periods follow each other without a gap and without an overlap, whatever the start and the leap years."""

from calendar import monthrange
from datetime import date, timedelta
from itertools import islice

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from reporting.choices import MONTHS_OF_CADENCE, Cadence
from reporting.models import Period
from reporting.models.calendar import period_label
from reporting.periods import Span, next_first, rhythm, span_from, spans_ended, spans_until

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
CADENCES = st.sampled_from(list(MONTHS_OF_CADENCE))
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
@given(first=DAYS, cadence=CADENCES, number=st.integers(1, 40))
def test_calendar_keeps_its_day_wherever_the_month_has_one(first, cadence, number):
    for span in islice(rhythm(first, cadence, first.day), number):
        last_of_month = monthrange(span.first.year, span.first.month)[1]
        assert span.first.day == min(first.day, last_of_month)
    assert span.last + ONE_DAY == first + relativedelta(months=number * MONTHS_OF_CADENCE[cadence])


@QUICK
@given(first=DAYS, last_days=st.lists(DAYS, max_size=8))
def test_given_days_tile_the_time_in_whatever_order_they_come(first, last_days):
    spans = list(spans_until(first, last_days))

    assert {span.last for span in spans} == {day for day in last_days if day >= first}
    for before, after in zip([Span(first, first - ONE_DAY), *spans], spans, strict=False):
        assert before.last + ONE_DAY == after.first <= after.last


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
        (date(2026, 8, 31), Cadence.HALF_YEARLY, date(2027, 2, 27)),
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
        (date(2026, 11, 1), date(2026, 11, 30), "November 2026", "2026-11..2026-11"),
        (date(2026, 11, 3), date(2026, 11, 17), "3 November – 17 November 2026", "2026-11-03..2026-11-17"),
        (date(2026, 11, 3), date(2027, 1, 5), "3 November 2026 – 5 January 2027", "2026-11-03..2027-01-05"),
        (date(2026, 1, 15), date(2026, 12, 31), "15 January – 31 December 2026", "2026-01-15..2026-12-31"),
    ],
)
def test_period_has_a_name_for_people_and_one_for_a_shell(first, last, label, code):
    assert period_label(first, last) == label
    assert Period(first_on=first, last_on=last).code == code
