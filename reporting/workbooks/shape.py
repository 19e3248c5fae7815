"""What a workbook is made of: its sheets and their columns, by codes that no language and no person changes."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from stedenband.lib.text import folded

SCHEMA = "stedenband.workbook/1"
EMPTY_ROWS = 60
"""Rows that a workbook offers for new activities, and as many for lessons."""
DAY = "dd/mm/yyyy"


@dataclass(frozen=True)
class Field:
    """A column; people fill what `is_filled`, and never see what `is_hidden`."""

    code: str
    heading: str | Promise
    width: int = 18
    is_filled: bool = False
    is_hidden: bool = False
    number_format: str = "@"
    """How a spreadsheet takes what is typed; text stays text, whatever it begins with."""

    @property
    def mark(self) -> str:
        """Its code as it stands in a workbook: nobody takes it for a word."""
        return f"#{self.code}"

    def names(self) -> set[str]:
        """What its heading may read, in any of our languages."""
        return in_all_languages(self.heading)


@dataclass(frozen=True)
class SheetShape:
    """A sheet that is read back."""

    code: str
    title: str | Promise
    fields: tuple[Field, ...]

    def names(self) -> set[str]:
        return {folded(self.code), *in_all_languages(self.title)}


def in_all_languages(words) -> set[str]:
    found = set()
    for language, _name in settings.LANGUAGES:
        with override(language):
            found.add(folded(str(words)))
    return found


TEXTS = SheetShape(
    "texts",
    _("Your texts"),
    (
        Field("section", _("Section code"), is_hidden=True),
        Field("heading", _("Section"), 22),
        Field("guidance", _("What is asked"), 34),
        Field("words", _("Words"), 9),
        Field("before", _("What you wrote last time"), 44),
        Field("text", _("Your text"), 70, is_filled=True),
        Field("stamp", _("Stamp"), is_hidden=True),
        Field("taken", _("Text when taken"), is_hidden=True),
    ),
)
LESSONS = SheetShape(
    "lessons",
    _("What we learned"),
    (
        Field("key", _("Row"), is_hidden=True),
        Field("text", _("What did your municipality learn?"), 60, is_filled=True),
        Field("learned_from", _("From whom?"), 22, is_filled=True),
        Field("used_for", _("What you use it for"), 36, is_filled=True),
        Field("noted_on", _("When did you note it?"), 22, is_filled=True, number_format=DAY),
    ),
)
STAMP = SheetShape("stamp", _("Do not change"), (Field("what", _("What")), Field("value", _("Value"), 44)))
PEOPLE = "people_"


def activities(partners) -> SheetShape:
    """The sheet of new activities: the questions of the fast lane, with a column of people for each of `partners`."""
    return SheetShape(
        "activities",
        _("New activities"),
        (
            Field("key", _("Row"), is_hidden=True),
            Field("title", _("What was it about?"), 44, is_filled=True),
            Field("day", _("When?"), 16, is_filled=True, number_format=DAY),
            Field("minutes", _("How long?"), 18, is_filled=True),
            Field("kind", _("Kind"), 24, is_filled=True),
            *(people_of(partner) for partner in partners),
            Field("learned", _("What does your municipality take home?"), 60, is_filled=True),
        ),
    )


def sheets_of(partners) -> list[SheetShape]:
    """The sheets that people fill."""
    return [TEXTS, activities(partners), LESSONS]


def people_of(partner) -> Field:
    return Field(f"{PEOPLE}{partner.pk}", partner.name, 14, is_filled=True, number_format="0")
