"""A table, and its columns: each reads plain values of the facts and gives a typed cell."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.utils.translation import gettext as _

from stedenband.ui.exports import Cell, Column, hundredths, in_words


@dataclass(frozen=True)
class Counted:
    """One table; `code` is its name in addresses and files, the same in every language."""

    code: str
    title: str
    columns: list[Column]
    rows: list[dict]


def text(heading: str, key: str) -> Column:
    return Column(heading, lambda row: row.get(key) or None)


def day(heading: str, key: str) -> Column:
    return Column(heading, lambda row: as_day(row.get(key)), Cell.DAY)


def as_day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def number(heading: str, key: str) -> Column:
    return Column(heading, lambda row: row.get(key), Cell.NUMBER)


def amount(heading: str, key: str = "hundredths") -> Column:
    """What the facts keep in hundredths: an amount of money, days, or a figure."""
    return Column(heading, hundredths(lambda row: row.get(key)), Cell.AMOUNT)


def coded(heading: str, key: str, choices) -> Column:
    """A code in the words of its vocabulary; one from before that vocabulary changed stays as it is."""
    words = in_words(choices.choices, lambda row: row.get(key))
    return Column(heading, lambda row: words(row) or row.get(key))


def yes_or_no(heading: str, key: str) -> Column:
    return Column(heading, in_words([(True, _("yes")), (False, _("no"))], lambda row: row.get(key)))


def side(heading: str, sides, key: str = "partner") -> Column:
    return Column(heading, lambda row: sides[row[key]].name if row.get(key) in sides else None)


def language(key: str = "language") -> Column:
    return Column(_("Language of the text"), in_words(settings.LANGUAGES, lambda row: row.get(key)))


def of(key: str, column: Column) -> Column:
    """`column`, read from what the facts hold under `key` of a row; an empty cell where that is nothing."""
    value: Callable = column.value
    return Column(column.heading, lambda row: value(row[key]) if row.get(key) else None, column.cell)
