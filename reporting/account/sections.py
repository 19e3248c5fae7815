"""The sections of an account, in the order of its composition, each told from the facts alone."""

from django.utils.translation import gettext as _

from reporting import sections as kinds  # its modules tell with the pieces of this package
from reporting.account.figures import number
from reporting.account.shapes import Column, Section, Table, Voice, Words
from reporting.account.tables import cell, side_cell
from reporting.account.translations import with_translations
from reporting.choices import MAX_ROWS
from reporting.choices import Section as Code
from reporting.questions import QUESTIONS


def sections_of(facts, sides) -> list[Section]:
    sections = [told(kind, facts, sides) for kind in kinds.kinds_of(kinds.composed(facts))]
    # The questions of the period are about the balance; a report without that section asks them in its first one.
    ask(next((section for section in sections if section.code == Code.BALANCE), sections[0]), facts, sides)
    return sections


def told(kind, facts, sides) -> Section:
    section = Section(kind.code.value, kind.heading)
    kind.tell(section, facts, sides)
    if kind.rows(facts) >= MAX_ROWS:
        section.sentences.append(_("Only the first %(number)s are listed.") % {"number": number(MAX_ROWS)})
    section.voices = with_translations(kind.voices(facts, sides), facts, sides)
    section.tables = [table for table in section.tables if table.rows]
    return section


def ask(section, facts, sides):
    """Put the questions of the period and what the partners said to them into `section`."""
    said = facts["questions"]
    section.questions = [str(QUESTIONS[code]) for code in said["asked"]]
    section.answers = [
        Voice(sides[row["partner"]], section.code, Words(row["text"], row.get("language", "")))
        for row in said["answers"]
    ]
    if said.get("left_open"):
        section.tables.append(left_open_table(said["left_open"], sides))


def left_open_table(left_open, sides):
    """Who checked the report while questions of others were open, and why."""
    columns = [Column(_("Municipality")), Column(_("Open questions"), "number"), Column(_("Why it went on"), "wide")]
    rows = [[side_cell(sides[row["partner"]]), cell(number(row["number"])), cell(row["text"])] for row in left_open]
    return Table(_("Checked while questions were open"), columns, rows)
