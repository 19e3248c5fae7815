"""How signed agreements follow each other: the days between them, and the days that two of them share."""

from datetime import date, timedelta
from typing import NamedTuple

DAY = timedelta(days=1)


class Span(NamedTuple):
    """From the first day to the last, both included."""

    first: date
    last: date


def gaps(spans) -> list[Span]:
    """The stretches between `spans`, in any order, that none of them covers."""
    found, covered = [], None
    for span in sorted(spans):
        if covered is not None and span.first > covered + DAY:
            found.append(Span(covered + DAY, span.first - DAY))
        covered = span.last if covered is None else max(covered, span.last)
    return found


def overlaps(spans) -> list[Span]:
    """The stretches that one of `spans` shares with those that began before it."""
    found, covered = [], None
    for span in sorted(spans):
        if covered is not None and span.first <= covered:
            found.append(Span(span.first, min(covered, span.last)))
        covered = span.last if covered is None else max(covered, span.last)
    return found


def gap_now(spans, today: date) -> Span | None:
    """The days without, from the last covered one, when nothing covers `today` or later; None otherwise."""
    if not spans:
        return None
    last = max(span.last for span in spans)
    return Span(last + DAY, today) if last < today else None
