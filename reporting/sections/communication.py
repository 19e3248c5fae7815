from django.utils.translation import gettext as _

from partnerships.choices import Audience, Channel, Shape
from reporting.account.figures import day, label
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.communication import communication
from reporting.sections.kind import SectionKind

LONG_SILENCE = 90
"""Days after which the seed's "regularly" asks for a word to the population."""


class Told(SectionKind):
    code = Section.COMMUNICATION
    gathers = (communication,)

    def tell(self, section, facts, sides):
        known = facts["communication"]
        section.sentences = [population_words(row, sides[row["partner"]]) for row in known["population"]]
        section.tables = [told_table(known["rows"], sides), expectation_table(known["expectations"], sides)]

    def doubts(self, facts):
        """Why the population of a municipality heard nothing for long."""
        return [
            _("%(name)s told its population nothing for more than %(number)s days. Why?")
            % {"name": facts["partners"][row["partner"]]["name"], "number": LONG_SILENCE}
            for row in facts["communication"]["population"]
            if row["days"] is None or row["days"] > LONG_SILENCE
        ]

    def rows(self, facts):
        return len(facts["communication"]["rows"])


def population_words(row, side):
    if row["last_on"] is None:
        return _("%(name)s told its population nothing of the partnership yet.") % {"name": side.name}
    words = _("The population of %(name)s last heard of the partnership on %(day)s.")
    return words % {"name": side.name, "day": day(row["last_on"])}


def told_table(rows, sides):
    columns = [
        Column(_("When")),
        Column(_("Municipality")),
        Column(_("What it was about"), "wide"),
        Column(_("To whom, how")),
        Column(_("Tells the purpose")),
    ]
    lines = [
        [
            cell(day(row["told_on"])),
            side_cell(sides[row["partner"]]),
            cell(row["subject"], row["language"], note=label(Shape, row["shape"])),
            cell(label(Audience, row["audience"]), note=f"{label(Channel, row['channel'])}, {row['told_in']}"),
            cell(_("yes") if row["tells_purpose"] else _("no")),
        ]
        for row in rows
    ]
    return Table(_("What was told about the partnership"), columns, lines)


def expectation_table(rows, sides):
    kinds = {"told": _("told beforehand"), "heard": _("heard afterwards")}
    columns = [Column(_("When")), Column(_("Municipality")), Column(_("Told or heard")), Column(_("What"), "wide")]
    lines = [
        [
            cell(day(row["on"])),
            side_cell(sides[row["partner"]]),
            cell(kinds[row["kind"]], note=row["who"]),
            cell(row["text"], row["language"], note=row["answer"]),
        ]
        for row in rows
    ]
    return Table(_("What people may expect of visits, and what they expect"), columns, lines)
