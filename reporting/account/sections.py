"""The sections of an account, in the order of its composition, each told from the facts alone."""

from django.utils.translation import gettext as _

from reporting.account.figures import number
from reporting.account.shapes import Section, Voice, Words
from reporting.choices import MAX_ROWS
from reporting.sections import kinds_of


def sections_of(facts, sides) -> list[Section]:
    return [told(kind, facts, sides) for kind in kinds_of(facts["composition"])]


def told(kind, facts, sides) -> Section:
    section = Section(kind.code.value, kind.heading)
    kind.tell(section, facts, sides)
    if kind.rows(facts) >= MAX_ROWS:
        section.sentences.append(_("Only the first %(number)s are listed.") % {"number": number(MAX_ROWS)})
    section.voices = voices(facts, sides, section.code)
    section.tables = [table for table in section.tables if table.rows]
    return section


def voices(facts, sides, code):
    return [
        Voice(sides[row["partner"]], code, Words(row["text"], row["language"]))
        for row in facts["narratives"]
        if row["section"] == code
    ]
