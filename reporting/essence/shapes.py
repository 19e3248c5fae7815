"""The pieces of a dial: rows, gauges that read them, and the figures that come out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from partnerships.models import Partnership


class How(Enum):
    """What a gauge makes of its rows."""

    COUNT = "count"  # how many
    PART = "part"  # how many, out of those of everybody
    SHARE = "share"  # what counts, out of all that was looked at
    KINDS = "kinds"  # how many different ones
    SINCE = "since"  # days from the last one to the end of the period
    LONGEST = "longest"  # the largest of them


class Unit(Enum):
    TIMES = "times"
    CALENDAR_DAYS = "calendar_days"
    PERSON_DAYS = "person_days"  # in hundredths
    MONEY = "money"  # in hundredths of the currency that the series names


class Whose(Enum):
    """For whom a gauge gives figures: each municipality apart, all together, or both."""

    EACH = "each"
    ALL = "all"
    EACH_AND_TOGETHER = "each_and_together"


@dataclass(frozen=True)
class Span:
    """A stretch of time, both days included; without a first day since the start."""

    first: date | None
    last: date

    def holds(self, row):
        return row.first <= self.last and (self.first is None or row.last >= self.first)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that a gauge looks at: row `pk` of the model `kind`, and `part` of its `whole` counts.

    What has no day of its own stands on the day on which it is read. `owner` is the partner it speaks for.
    """

    kind: str
    pk: int
    first: date
    last: date
    owner: int | None = None
    part: int = 1
    whole: int = 1
    series: str = ""


@dataclass(frozen=True)
class Scope:
    """Whose rows are read, and on which day. The partnership is fetched with its partners."""

    partnership: Partnership
    today: date


@dataclass(frozen=True)
class Gauge:
    """One figure of a dial: its name, its formula in words, and the rows that it reads, in a few queries."""

    code: str
    label: str
    formula: str
    how: How
    gather: Callable[[Scope], list[Row]]
    whose: Whose = Whose.EACH
    unit: Unit = Unit.TIMES


@dataclass(frozen=True)
class Figure:
    """What a gauge reads for `owner` (None: all together): `number`, out of `of` where there is a whole.

    `number` is None where nothing can be said. `series` tells figures apart that are never added: a currency.
    """

    gauge: str
    owner: int | None
    number: int | None
    of: int | None = None
    series: str = ""

    @property
    def percent(self):
        """Whole per cent; None where there is no whole."""
        return round(100 * self.number / self.of) if self.of and self.number is not None else None


@dataclass(frozen=True)
class Dial:
    """One of the nine: its name, the question it asks, its gauges, and `say`, which gives a sentence of a `Reader`."""

    code: str
    label: str
    question: str
    gauges: list[Gauge]
    say: Callable

    def gauge(self, code):
        return next(gauge for gauge in self.gauges if gauge.code == code)
