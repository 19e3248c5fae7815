"""Sums of money: whole hundredths in the database, `moneyed.Money` wherever anything is added.

Amounts of two currencies never meet: adding them is an error in `Money`, so sums are kept per currency.
"""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import get_currency_precision
from moneyed import Money


def amount(hundredths: int, currency: str) -> Money:
    """Hundredths of `currency`, also where it has no cents, as an amount."""
    return Money(Decimal(hundredths) / 100, currency)


def hundredths(money: Money) -> int:
    """`money` as it is kept in the database. Raises `ValueError` for a fraction of a hundredth."""
    whole = money.amount * 100
    if whole != whole.to_integral_value():
        raise ValueError(f"{money} is finer than a hundredth")
    return int(whole)


def rounded(money: Money) -> Money:
    """To the smallest coin of its currency, halves up: 0.5 cent becomes a cent, half a franc CFA a franc."""
    coin = Decimal(1).scaleb(-get_currency_precision(money.currency.code))
    return Money(money.amount.quantize(coin, rounding=ROUND_HALF_UP), money.currency)


def totals(amounts: Iterable[Money]) -> dict[str, Money]:
    """The sum of `amounts` per currency, by code, in the order of the codes."""
    sums: dict[str, Money] = {}
    for one in amounts:
        code = one.currency.code
        sums[code] = sums[code] + one if code in sums else one
    return dict(sorted(sums.items()))
