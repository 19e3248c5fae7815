"""Arithmetic of periods: pure, without a clock and without a database."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from dateutil.relativedelta import relativedelta
from django.utils import formats

from reporting.choices import MONTHS_OF_CADENCE, Cadence

DAY = timedelta(days=1)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of time from `first` to `last`, both days included."""

    first: date
    last: date

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies inside, and is shorter."""
        return self.first <= other.first and other.last <= self.last and self != other


def span_from(first: date, cadence: Cadence, start_day: int | None = None) -> Span:
    """The period of this cadence that starts on `first`."""
    return Span(first, next_first(first, cadence, start_day) - DAY)


def next_first(first: date, cadence: Cadence, start_day: int | None = None) -> date:
    """The day on which the period after the one from `first` starts.

    A calendar that starts on the 31st (`start_day`) starts on the last day of a month that has none, and on the 31st
    again where there is one. Without `start_day` it is the day of `first`.
    """
    month = first.replace(day=1) + relativedelta(months=MONTHS_OF_CADENCE[cadence])
    return month + relativedelta(day=start_day or first.day)


def rhythm(first: date, cadence: Cadence, start_day: int | None = None) -> Iterator[Span]:
    """The periods from `first` on, one touching the next, without end."""
    while True:
        span = span_from(first, cadence, start_day)
        yield span
        first = span.last + DAY


def spans_until(first: date, last_days: Iterable[date]) -> Iterator[Span]:
    """The periods that end on each of `last_days`, the first of them from `first`, each next one from the day after."""
    for last in sorted(last_days):
        if last >= first:
            yield Span(first, last)
            first = last + DAY


def spans_ended(first: date, cadence: Cadence, today: date, start_day: int | None = None) -> list[Span]:
    """The periods from `first` on whose last day lies before `today`, oldest first."""
    return list(takewhile(lambda span: span.last < today, rhythm(first, cadence, start_day)))


def span_label(span: str) -> str:
    """The period that `span` of a `Period` names, in the active language."""
    return period_label(*map(date.fromisoformat, span.split("/")))


def has_whole_months(first: date, last: date) -> bool:
    return first.day == 1 and (last + DAY).day == 1


def period_label(first: date, last: date) -> str:
    """ "2026", "January – June 2026", "November 2026", "3 – 17 November" with both months; in the active language."""
    if not has_whole_months(first, last):
        if first == last:
            return formats.date_format(first, "DATE_FORMAT")
        start = formats.date_format(first, "MONTH_DAY_FORMAT" if first.year == last.year else "DATE_FORMAT")
        return f"{start} – {formats.date_format(last, 'DATE_FORMAT')}"
    if (first.year, first.month, last.month) == (last.year, 1, 12):
        return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        return formats.date_format(first, "F Y")
    start = formats.date_format(first, "F" if first.year == last.year else "F Y")
    return f"{start} – {formats.date_format(last, 'F Y')}"


def period_code(first: date, last: date) -> str:
    """ "2026", "2026-01" for half a year, "2025-07..2026-06" for other months, the two days for anything else."""
    if not has_whole_months(first, last):
        return f"{first:%Y-%m-%d}..{last:%Y-%m-%d}"
    if (first.month, last.month, first.year) == (1, 12, last.year):
        return f"{first:%Y}"
    is_half = last == span_from(first, Cadence.HALF_YEARLY).last
    return f"{first:%Y-%m}" if is_half else f"{first:%Y-%m}..{last:%Y-%m}"
