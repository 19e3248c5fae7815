"""The sections of an account, in the order of its composition, each told from the facts alone."""

from django.utils.translation import gettext as _

from reporting import sections as kinds  # its modules tell with the pieces of this package
from reporting.account.figures import number
from reporting.account.shapes import Section
from reporting.account.translations import with_translations
from reporting.choices import MAX_ROWS


def sections_of(facts, sides) -> list[Section]:
    return [told(kind, facts, sides) for kind in kinds.kinds_of(kinds.composed(facts))]


def told(kind, facts, sides) -> Section:
    section = Section(kind.code.value, kind.heading)
    kind.tell(section, facts, sides)
    if kind.rows(facts) >= MAX_ROWS:
        section.sentences.append(_("Only the first %(number)s are listed.") % {"number": number(MAX_ROWS)})
    section.voices = with_translations(kind.voices(facts, sides), facts, sides)
    section.tables = [table for table in section.tables if table.rows]
    return section
