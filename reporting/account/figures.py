"""Figures, days and codes of the facts in the words of the active language."""

from datetime import date, datetime

from babel.dates import format_interval
from babel.numbers import format_decimal
from django.utils import formats

from capacity.choices import ContributionKind
from capacity.figures import days, locale, money


def language_name(code) -> str:
    """What the active language calls the language `code`, as in the middle of a sentence."""
    return locale().languages[code]


def label(choices, code) -> str:
    """What `choices` calls `code`; a code from before that vocabulary changed stays as it is."""
    return str(dict(choices.choices).get(code, code))


def day(iso) -> str:
    return formats.date_format(date.fromisoformat(iso), "DATE_FORMAT") if iso else ""


def moment(iso) -> str:
    """The day of a moment, in UTC: a document says the same wherever it is printed."""
    return formats.date_format(datetime.fromisoformat(iso).date(), "DATE_FORMAT")


def days_between(first, last) -> str:
    """ "3–9 Nov 2026"; a single day in full."""
    if first == last:
        return day(first)
    return format_interval(date.fromisoformat(first), date.fromisoformat(last), "yMMMd", locale=locale())


def month(iso) -> str:
    """ "March 2027": a step is expected in a month."""
    return formats.date_format(date.fromisoformat(iso), "F Y") if iso else ""


def number(value) -> str:
    return format_decimal(value, locale=locale())


def amount(row) -> str:
    """How much a contribution is: an amount of money, a number of days, nothing for what is told in words."""
    if row["kind"] == ContributionKind.MONEY:
        return money(row["hundredths"], row["currency"])
    if row["kind"] == ContributionKind.DAYS:
        return days(row["hundredths"])
    return ""
