from django.utils.text import get_text_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.account.figures import day, language_name
from reporting.account.shapes import Column, Table, Voice, Words
from reporting.account.tables import cell
from reporting.choices import Section
from reporting.records.statement import corrects, dissents
from reporting.sections.kind import SectionKind


class Statement(SectionKind):
    """What all sign: these words, in the languages in which they were written, with what one of them sees otherwise."""

    code = Section.STATEMENT
    gathers = (dissents, corrects)

    def tell(self, section, facts, sides):
        section.sentences += [signed_words(facts), *prevailing_words(facts, sides), dissent_words(facts)]
        section.tables = [correction_table(facts, sides)]

    def voices(self, facts, sides):
        return [
            Voice(sides[row["partner"]], self.code.value, Words(row["text"], row["language"]))
            for row in facts.get("dissents", [])
        ]


def signed_words(facts):
    if facts.get("signatures"):
        return _("Every municipality signed this report, in the same words and figures.")
    return _("This is our joint account once every municipality has signed it, in the same words and figures.")


def prevailing_words(facts, sides):
    """Which language counts: for each municipality the one in which it wrote."""
    written = {}
    for row in [*facts["narratives"], *facts.get("dissents", [])]:
        if row["text"].strip():
            written.setdefault(row["partner"], set()).add(row["language"])
    if len(set().union(*written.values())) < 2:
        return []
    told = [
        _("%(partner)s in %(languages)s")
        % {
            "partner": sides[place].name,
            "languages": get_text_list(sorted(language_name(code) for code in written[place]), _("and")),
        }
        for place in sorted(written)
    ]
    sentence = _(
        "Each municipality wrote in its own language: %(who)s. These originals are what is signed, and they prevail "
        "over any translation."
    )
    return [sentence % {"who": "; ".join(told)}]


def dissent_words(facts):
    number = len(facts.get("dissents", []))
    if not number:
        return _("No municipality noted that it sees something otherwise.")
    return ngettext(
        "One municipality notes where it sees it otherwise. All sign along with these words:",
        "%(number)s municipalities note where they see it otherwise. All sign along with these words:",
        number,
    ) % {"number": number}


def correction_table(facts, sides):
    columns = [
        Column(_("Version")),
        Column(_("Signed on")),
        Column(_("Asked by")),
        Column(_("What has to be corrected"), "wide"),
    ]
    row = facts.get("corrects")
    rows = []
    if row:
        asked = cell(sides[row["partner"]].name if row["partner"] in sides else "", note=day(row["asked_on"]))
        rows = [[cell(row["number"]), cell(day(row["signed_on"])), asked, cell(row["reason"], row["language"])]]
    return Table(_("What this version corrects"), columns, rows)
