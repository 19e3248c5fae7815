"""Amounts stay in their currency; a rate has a day, and a fixed pair is fixed."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from moneyed import Money

from capacity.money.amounts import amount, hundredths, rounded, totals
from capacity.money.rates import Quote, RateBook

LONG_AGO, MONDAY, TUESDAY = date(1999, 1, 1), date(2026, 11, 23), date(2026, 11, 24)
CFA = Quote("EUR", "XOF", Decimal("655.957"), LONG_AGO, "treaty", is_fixed=True)
DOLLAR = Quote("EUR", "USD", Decimal("1.1"), MONDAY, "central bank")


def convert(book, hundredths_, currency, to, day=TUESDAY):
    return hundredths(book.rate_on(currency, to, day).convert(amount(hundredths_, currency)))


def test_two_currencies_are_never_added():
    with pytest.raises(TypeError):
        amount(100, "EUR") + amount(100, "XOF")


def test_a_total_stands_per_currency():
    sums = totals([amount(100, "XOF"), amount(50, "EUR"), amount(25, "EUR")])

    assert list(sums.items()) == [("EUR", Money("0.75", "EUR")), ("XOF", Money("1", "XOF"))]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(1, 10**14), st.sampled_from(["EUR", "XOF", "ZAR"]))))
def test_a_total_loses_no_hundredth(rows):
    sums = totals(amount(value, code) for value, code in rows)

    for code in {code for _value, code in rows}:
        assert hundredths(sums[code]) == sum(value for value, one in rows if one == code)


@pytest.mark.parametrize(
    ("money", "coins"), [("0.005", "0.01"), ("0.0149", "0.01"), ("2.675", "2.68"), ("-0.005", "-0.01")]
)
def test_half_a_cent_goes_up(money, coins):
    assert rounded(Money(money, "EUR")) == Money(coins, "EUR")


def test_a_franc_has_no_cents():
    assert rounded(Money("655.5", "XOF")) == Money("656", "XOF")


def test_a_fraction_of_a_hundredth_is_not_kept():
    with pytest.raises(ValueError):
        hundredths(Money("0.005", "EUR"))


@pytest.mark.parametrize(
    ("given_", "currency", "to", "gives"),
    [
        (1_00, "EUR", "XOF", 656_00),
        (655_957_00, "XOF", "EUR", 1_000_00),
        (10_00, "EUR", "USD", 11_00),
        (11_00, "USD", "EUR", 10_00),
        (655_957_00, "XOF", "USD", 1_100_00),
        (1_100_00, "USD", "XOF", 655_957_00),
        (12_34, "EUR", "EUR", 12_34),
    ],
)
def test_money_goes_both_ways_and_through_a_tied_currency(given_, currency, to, gives):
    assert convert(RateBook([CFA, DOLLAR]), given_, currency, to) == gives


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(1, 10**12))
def test_there_and_back_differs_by_less_than_a_coin_each_way(cents):
    book = RateBook([CFA])
    francs = convert(book, cents, "EUR", "XOF")

    assert abs(convert(book, francs, "XOF", "EUR") - cents) <= 1


def test_a_rate_holds_from_its_day_until_the_next():
    newer = Quote("EUR", "USD", Decimal("1.2"), TUESDAY, "central bank")
    book = RateBook([DOLLAR, newer])

    assert book.rate_on("EUR", "USD", date(2026, 11, 22)) is None
    assert book.rate_on("EUR", "USD", MONDAY).day == MONDAY
    assert book.rate_on("USD", "EUR", date(2027, 1, 1)).day == TUESDAY


def test_of_two_rates_of_a_day_the_one_that_comes_first_counts():
    corrected = Quote("EUR", "USD", Decimal("1.3"), MONDAY, "corrected")

    assert RateBook([corrected, DOLLAR]).rate_on("EUR", "USD", MONDAY).quotes == (corrected,)


def test_a_fixed_pair_is_fixed_as_long_as_it_lasts():
    ended = Quote("EUR", "XOF", Decimal("655.957"), LONG_AGO, "treaty", is_fixed=True, until=MONDAY)
    book = RateBook([ended])

    assert book.rate_on("XOF", "EUR", MONDAY).is_fixed
    assert book.rate_on("XOF", "EUR", TUESDAY) is None


def test_nothing_is_guessed_over_two_dated_rates():
    rand = Quote("EUR", "ZAR", Decimal(20), MONDAY, "central bank")

    assert RateBook([DOLLAR, rand]).rate_on("USD", "ZAR", TUESDAY) is None
