from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from partnerships.choices import Effect, Likelihood, RiskKind
from reporting.account.figures import day, label
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.risks import risks
from reporting.sections.kind import SectionKind


class Risks(SectionKind):
    code = Section.RISKS
    gathers = (risks,)
    guidance = gettext_lazy("What was done about what happened, and who was told. No names of persons.")

    def tell(self, section, facts, sides):
        section.tables = [risk_table(facts["risks"], sides), incident_table(facts["risks"], sides)]
        if not facts["risks"]:
            section.sentences.append(_("No shared risk was noted in this period."))
        elif not any(row["incidents"] for row in facts["risks"]):
            section.sentences.append(_("Nothing of what was feared happened in this period."))

    def doubts(self, facts):
        """What happened without a word of what was done about it."""
        return [
            _("%(what)s: it is not noted yet what was done about it. What follows?") % {"what": row["text"]}
            for row in facts["risks"]
            if any(not one["done"] for one in row["incidents"])
        ]

    def rows(self, facts):
        return len(facts["risks"])


def names(places, sides):
    return ", ".join(sides[place].name for place in places)


def risk_table(rows, sides):
    columns = [
        Column(_("What may happen"), "third"),
        Column(_("Touches")),
        Column(_("How likely")),
        Column(_("What is done about it"), "third"),
        Column(pgettext("risk", "Looked after by")),
    ]
    lines = [
        [
            cell(row["text"], row["language"], note=label(RiskKind, row["kind"])),
            cell(names(row["touches"], sides)),
            cell(capfirst(label(Likelihood, row["likelihood"])), note=label(Effect, row["effect"])),
            cell(row["measure"], row["language"]),
            cell(names(row["owners"], sides), note=what_follows(row)),
        ]
        for row in rows
    ]
    return Table(_("Risks and what is done about them"), columns, lines)


def what_follows(row):
    if row["closed_on"]:
        return _("closed on %(day)s: %(reason)s") % {"day": day(row["closed_on"]), "reason": row["closed_because"]}
    return _("next look on %(day)s") % {"day": day(row["look_on"])}


def incident_table(rows, sides):
    columns = [
        Column(_("When")),
        Column(_("What happened"), "third"),
        Column(_("Noted by")),
        Column(_("What was done"), "third"),
    ]
    lines = [
        [
            cell(day(one["noticed_on"])),
            cell(one["text"], one["language"], note=row["text"]),
            side_cell(sides.get(one["partner"])),
            cell(one["done"] or _("not yet"), one["language"] if one["done"] else "", note=told(one)),
        ]
        for row in rows
        for one in row["incidents"]
    ]
    return Table(_("What happened, and what followed"), columns, lines)


def told(one):
    return _("told: %(whom)s") % {"whom": one["told"]} if one["told"] else ""
