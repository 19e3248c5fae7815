from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_countries import countries

from capacity.figures import money
from reporting.account.figures import day, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.goods import goods
from reporting.sections.kind import SectionKind


class Goods(SectionKind):
    code = Section.GOODS
    gathers = (goods,)

    def tell(self, section, facts, sides):
        section.tables = [goods_table(facts["goods"], sides)]
        if not facts["goods"]:
            section.sentences.append(_("Nothing was bought to stay in this period."))
        section.sentences += self.doubts(facts)

    def doubts(self, facts):
        """Where the proof is missing that goods were handed over."""
        missing = sum(row["proof"] is None for row in facts["goods"])
        if not missing:
            return []
        words = ngettext(
            "Of one of these goods, the proof that it was handed over is still missing.",
            "Of %(number)s of these goods, the proof that they were handed over is still missing.",
            missing,
        )
        return [words % {"number": number(missing)}]

    def rows(self, facts):
        return len(facts["goods"])


def goods_table(rows, sides):
    columns = [
        Column(_("What"), "wide"),
        Column(_("Paid by")),
        Column(_("Used by")),
        Column(_("Proof that it was handed over")),
        Column(_("Amount"), "number"),
    ]
    lines = [
        [
            cell(row["what"], row["language"], note=bought(row)),
            side_cell(sides[row["paid_by"]]),
            side_cell(sides.get(row["used_by"])),
            cell(row["proof"] or _("not yet")),
            cell(money(row["hundredths"], row["currency"])),
        ]
        for row in rows
    ]
    return Table(_("Goods that were bought to stay"), columns, lines)


def bought(row):
    """The day, and the country where it was bought when that was noted."""
    country = str(countries.name(row["bought_in"])) if row["bought_in"] else ""
    return ", ".join(filter(None, [day(row["paid_on"]), country]))
