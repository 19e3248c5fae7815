from django.utils.translation import gettext as _

from reporting.account.shapes import Column, Table
from reporting.account.tables import cell
from reporting.choices import Section
from reporting.essence.dials import dial_named
from reporting.essence.facts import read_back
from reporting.essence.reader import Reader
from reporting.essence.words import NOTHING, figure_in_words
from reporting.records.essence import essence
from reporting.sections.kind import SectionKind


class Essence(SectionKind):
    """The nine dials: a sentence each, and the first figure of each with its formula."""

    code = Section.ESSENCE
    gathers = (essence,)

    def tell(self, section, facts, sides):
        found = facts["essence"]
        dials = [(dial_named(row["dial"]), row) for row in found["dials"]]
        section.sentences.append(
            _("Nine questions of a partnership of equals: subjects to talk about together, no mark and no ranking.")
        )
        section.tables = [sentence_table(dials, found, sides), figure_table(dials, sides)]


def sentence_table(dials, found, sides):
    names = {place: sides[place].name for place in found["present"]}
    begun = {"is_beginning": found["is_beginning"], "threshold": found["threshold"]}
    columns = [Column(""), Column(_("What the figures of this period say"), "wide")]
    rows = [
        [
            cell(dial.label, note=str(dial.question)),
            cell(dial.say(Reader(read_back(row["figures"]), names, **begun))),
        ]
        for dial, row in dials
    ]
    return Table(_("Nine questions"), columns, rows)


def figure_table(dials, sides):
    """The first gauge of each dial; its other figures stand in the facts, and with their rows on the platform."""
    columns = [
        Column(_("Figure"), "wide"),
        Column(_("Who")),
        Column(_("This period"), "number"),
        Column(_("Since the start"), "number"),
    ]
    rows = [line for dial, row in dials for line in lines_of(dial.gauges[0], row, sides)]
    return Table(_("A figure to each question, and how it is counted"), columns, rows)


def lines_of(gauge, row, sides):
    """One line per municipality, or one for all; the formula stands with the first."""
    period, ever = (of_gauge(row[name], gauge) for name in ("figures", "since_start"))
    keys = [*ever, *(key for key in period if key not in ever)]
    for number, key in enumerate(keys):
        what = cell(gauge.label, note="" if number else str(gauge.formula))
        yield [what, who(key[1], sides), words(period.get(key), gauge), words(ever.get(key), gauge)]


def of_gauge(rows, gauge):
    return {(one.series, one.owner): one for one in read_back(rows) if one.gauge == gauge.code}


def who(owner, sides):
    return cell(_("All together")) if owner is None else cell(sides[owner].name, bank=sides[owner].bank)


def words(figure, gauge):
    return cell(figure_in_words(figure, gauge) if figure else NOTHING)
