"""Figures, days and codes of the facts in the words of the active language."""

from datetime import date, datetime
from decimal import Decimal

from babel.numbers import format_currency, format_decimal
from django.utils import formats
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity.choices import ContributionKind


def label(choices, code) -> str:
    """What `choices` calls `code`; a code from before that vocabulary changed stays as it is."""
    return str(dict(choices.choices).get(code, code))


def day(iso) -> str:
    return formats.date_format(date.fromisoformat(iso), "DATE_FORMAT") if iso else ""


def moment(iso) -> str:
    """The day of a moment, in UTC: a document says the same wherever it is printed."""
    return formats.date_format(datetime.fromisoformat(iso).date(), "DATE_FORMAT")


def days_between(first, last) -> str:
    return day(first) if first == last else f"{day(first)} – {day(last)}"


def number(value) -> str:
    return format_decimal(value, locale=get_language())


def hundredths(value) -> str:
    """Hundredths as a decimal number: 150 is 1.5 in English, 1,5 in Dutch."""
    return format_decimal(Decimal(value) / 100, locale=get_language())


def money(value, currency) -> str:
    return format_currency(Decimal(value) / 100, currency, locale=get_language())


def amount(row) -> str:
    """How much a contribution is: an amount of money, a number of days, nothing for what is told in words."""
    if row["kind"] == ContributionKind.MONEY:
        return money(row["hundredths"], row["currency"])
    if row["kind"] == ContributionKind.DAYS:
        return _("%(number)s days") % {"number": hundredths(row["hundredths"])}
    return ""
