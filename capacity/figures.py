"""Amounts and days as the reader of the active language writes them; stored in hundredths, shown whole."""

import re
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_interval
from babel.numbers import format_currency, format_decimal
from django.utils.translation import get_language, ngettext

EUROPEAN = {"en": "en_GB"}
"""Where a language is written in several ways, the one of the readers: 3 November, not November 3."""

LETTER_BEFORE_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")
NO_BREAK_SPACE = "\xa0"


def locale() -> Locale:
    return Locale.parse(EUROPEAN.get(get_language(), get_language()))


def hundredths(value: int) -> str:
    """150 is 1.5 in English, 1,5 in Dutch."""
    return format_decimal(Decimal(value) / 100, locale=locale())


def plain(value: int) -> str:
    """Hundredths in one notation for all languages, as the trail keeps them: 1650 is 16.5."""
    return format(Decimal(value) / 100, "f")


def money(value: int, currency: str) -> str:
    """Hundredths of `currency` as an amount, in whole units where the currency has no cents."""
    text = format_currency(Decimal(value) / 100, currency, locale=locale())
    return LETTER_BEFORE_DIGIT.sub(NO_BREAK_SPACE, text)


def days(value: int) -> str:
    """Hundredths of a day in words: "1 day", "1.5 days"; French says « 1,5 jour »."""
    is_one = locale().plural_form(Decimal(value) / 100) == "one"
    return ngettext("%(days)s day", "%(days)s days", 1 if is_one else 2) % {"days": hundredths(value)}


def span(first: date, last: date) -> str:
    """A stretch of time: "2027" for a calendar year, else "1 Apr 2027 – 31 Mar 2028"."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    return format_interval(first, last, "yMMMd", locale=locale())
