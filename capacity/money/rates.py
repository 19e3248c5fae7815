"""What one currency is worth in another on a day, and where that is known from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from moneyed import Money

from capacity.money.amounts import rounded


@dataclass(frozen=True)
class Quote:
    """One unit of `base` is worth `rate` of `quote`, from `day` on; `until` is the last day of a fixed pair."""

    base: str
    quote: str
    rate: Decimal
    day: date
    source: str
    is_fixed: bool = False
    until: date | None = None

    def holds(self, day: date) -> bool:
        return self.day <= day and (self.until is None or day <= self.until)

    def joins(self, currency: str, to: str) -> bool:
        return {self.base, self.quote} == {currency, to}


@dataclass(frozen=True)
class Conversion:
    """How `currency` becomes `to`: one quote, or a fixed pair and then a quote. Empty within one currency."""

    currency: str
    to: str
    quotes: tuple[Quote, ...]

    @property
    def day(self) -> date | None:
        """The day of the rate; None where only fixed pairs were used, or nothing at all."""
        days = [one.day for one in self.quotes if not one.is_fixed]
        return min(days) if days else None

    @property
    def is_fixed(self) -> bool:
        return bool(self.quotes) and all(one.is_fixed for one in self.quotes)

    def convert(self, money: Money) -> Money:
        """`money` in the other currency, rounded once, to its smallest coin, halves up."""
        value, code = money.amount, self.currency
        for one in self.quotes:
            value, code = (value * one.rate, one.quote) if one.base == code else (value / one.rate, one.base)
        return rounded(Money(value, code))


class RateBook:
    """All rates that a partnership may count with."""

    def __init__(self, quotes: Iterable[Quote]):
        # Newest day first; of two rates of a day, the one that was noted last, which comes first.
        self.quotes = sorted(quotes, key=lambda one: (one.is_fixed, one.day), reverse=True)

    def rate_on(self, currency: str, to: str, day: date) -> Conversion | None:
        """How `currency` became `to` on `day`: the fixed pair, else the newest rate of that day or before.

        Two currencies without a rate of their own meet in a third to which one of them is tied, as the franc CFA is
        to the euro. None when that is not known either.
        """
        if currency == to:
            return Conversion(currency, to, ())
        if direct := self._between(currency, to, day):
            return Conversion(currency, to, (direct,))
        for fixed in self.quotes:
            is_way = fixed.is_fixed and fixed.holds(day) and {currency, to} & {fixed.base, fixed.quote}
            if is_way and (path := self._through(fixed, currency, to, day)):
                return Conversion(currency, to, path)
        return None

    def _between(self, currency, to, day):
        return next((one for one in self.quotes if one.joins(currency, to) and one.holds(day)), None)

    def _through(self, fixed, currency, to, day):
        """The two quotes from `currency` to `to`, one of them `fixed`; None when the other one is missing."""
        starts_tied = currency in {fixed.base, fixed.quote}
        tied = currency if starts_tied else to
        middle = fixed.quote if tied == fixed.base else fixed.base
        other = self._between(middle, to if starts_tied else currency, day)
        if other is None:
            return None
        return (fixed, other) if starts_tied else (other, fixed)
