"""Arithmetic of periods: pure, without a clock and without a database."""

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from django.utils import formats

from reporting.choices import MONTHS_OF_CADENCE, Cadence


@dataclass(frozen=True)
class Span:
    """A stretch of time from `first` to `last`, both days included."""

    first: date
    last: date


def span_from(first: date, cadence: Cadence) -> Span:
    """The period of this cadence that starts on `first`."""
    return Span(first, first + relativedelta(months=MONTHS_OF_CADENCE[cadence]) - timedelta(days=1))


def next_first(first: date, cadence: Cadence) -> date:
    """The day on which the period after the one from `first` starts."""
    return first + relativedelta(months=MONTHS_OF_CADENCE[cadence])


def spans_ended(first: date, cadence: Cadence, today: date) -> list[Span]:
    """The periods from `first` on whose last day lies before `today`, oldest first."""
    spans = []
    while (span := span_from(first, cadence)).last < today:
        spans.append(span)
        first = next_first(first, cadence)
    return spans


def span_label(span: str) -> str:
    """The period that `span` of a `Period` names, in the active language."""
    return period_label(*map(date.fromisoformat, span.split("/")))


def period_label(first: date, last: date) -> str:
    """ "2026", "January – June 2026" or "July 2025 – June 2026", in the active language."""
    if (first.year, first.month, last.month) == (last.year, 1, 12):
        return str(first.year)
    start = formats.date_format(first, "F" if first.year == last.year else "F Y")
    return f"{start} – {formats.date_format(last, 'F Y')}"


def period_code(first: date, last: date) -> str:
    """ "2026", "2026-01" for half a year, "2025-07..2026-06" for a year across the turn of one."""
    if (first.month, last.month) == (1, 12):
        return f"{first:%Y}"
    is_half = last == span_from(first, Cadence.HALF_YEARLY).last
    return f"{first:%Y-%m}" if is_half else f"{first:%Y-%m}..{last:%Y-%m}"
