"""What people write in a cell, however their spreadsheet and their country spell it."""

import re
from datetime import date, datetime, timedelta

from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext as _

from stedenband.lib.text import clean_text, folded

FIRST_SERIAL = date(1899, 12, 30)
"""The day from which spreadsheets count days."""
SERIALS = range(32_874, 73_051)
"""The numbers that stand for a day from 1990 until 2099."""
ANY_NOTATION = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%y", "%d-%m-%y")
GROUPS = re.compile(r"[\s\u00a0\u202f.](?=\d{3}(?:\D|$))")


def day_of(words: str, language: str) -> date | None:
    """The day that a cell says in the order of `language`, or as a number of days; None when it is empty.

    Raises `ValidationError("no_day")`.
    """
    words = words.strip().removesuffix(" 00:00:00")
    if not words:
        return None
    serial = words.removesuffix(".0").removesuffix(",0")
    if serial.isascii() and serial.isdecimal() and int(serial) in SERIALS:
        return FIRST_SERIAL + timedelta(days=int(serial))
    # The usual order of the language first: 3/11 is no November for everybody.
    for notation in ("%Y-%m-%d", *get_format("DATE_INPUT_FORMATS", lang=language), *ANY_NOTATION):
        try:
            return datetime.strptime(words, notation).date()
        except ValueError:
            continue
    message = _("“%(words)s” is not a day that we can read. Write it as 2026-11-30.") % {"words": words[:40]}
    raise ValidationError(message, code="no_day")


def whole_number(words: str) -> str:
    """A number of people as a form takes it: without the comma, the point and the spaces of a spreadsheet.

    What is no whole number stays as it was typed, for the form to refuse in its own words.
    """
    words = GROUPS.sub("", words.strip())
    before, comma, after = words.replace(",", ".").partition(".")
    return before if comma and not after.strip("0") else words


def chosen(words: str, choices) -> str:
    """The value of the choice that a cell names, by its words or its code; "" when it is empty.

    `choices` are pairs of value and words, in every language that a workbook may be in. Raises `ValidationError`.
    """
    asked = folded(words)
    if not asked:
        return ""
    for value, label in choices:
        if asked in {folded(str(value)), folded(str(label))}:
            return str(value)
    message = _("We do not know “%(words)s”. Choose one of the words in the list of that cell.")
    raise ValidationError(message % {"words": words[:60]}, code="unknown_choice")


def settled(words: str) -> str:
    """A text as it compares: spreadsheets spell the ends of lines each in their own way."""
    lines = clean_text(words.replace("_x000D_", "")).splitlines()
    return "\n".join(line.rstrip() for line in lines).strip()
