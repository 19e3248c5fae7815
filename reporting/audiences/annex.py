"""The tables for an association and a funder: contract, periods, and every list of the report, without its texts."""

from django.utils.translation import gettext as _

from capacity.choices import LearningStage
from partnerships.choices import AgreementKind
from reporting.account.figures import day, label
from reporting.account.shapes import Column, Section, Table
from reporting.account.tables import cell, side_cell
from reporting.attached import attachments_of
from reporting.audiences.layout import Layout
from reporting.choices import Section as Code


class Annex(Layout):
    template = "reporting/pdf/annex.html"

    def title(self, account):
        return _("%(report)s: annex with tables") % {"report": account.title}

    def context(self, account, room):
        sections = tables_of(account)
        headings = [(section.code, section.heading) for section in sections]
        return {"sections": sections, "contents": [*headings, ("provenance", _("Signatures and version"))]}

    def attachments(self, account):
        return attachments_of(account)


def tables_of(account) -> list[Section]:
    """The sections that have figures or rows, each with its tables alone, after what the partners agreed."""
    found = [contract(account)]
    for section in account.sections:
        tables = [figure.table for figure in section.figures if figure.table] + section.tables
        if section.code == Code.LEARNING:
            tables.append(learning_table(account))
        tables = [table for table in tables if table.rows]
        if tables:
            found.append(Section(section.code, section.heading, section.sentences, tables=tables))
    return found


def contract(account) -> Section:
    """Who agreed what, and which period this is about."""
    told = [
        (_("Partnership"), account.facts["partnership"]["title"]),
        (_("Municipalities"), "; ".join(f"{side.name} ({side.where})" for side in account.sides.values())),
        (_("Together since"), day(account.facts["partnership"]["since_on"])),
        (_("Phase"), account.phase),
        (_("Period"), account.span),
    ]
    rows = [[cell(name), cell(value)] for name, value in told if value]
    section = Section("contract", _("The agreement and the period"))
    section.tables = [Table(_("What this is about"), [Column(""), Column(_("As it was signed"), "broad")], rows)]
    if agreements := account.facts.get("agreements"):
        section.tables.append(agreement_table(agreements))
    return section


def agreement_table(rows):
    columns = [Column(_("Text"), "third"), Column(_("Kind"), "third"), Column(_("Runs")), Column(_("Signed by all on"))]
    lines = [
        [
            cell(row["title"], row["language"]),
            cell(label(AgreementKind, row["kind"])),
            cell(f"{day(row['starts_on'])} – {day(row['ends_on'])}"),
            cell(day(row["signed_on"])),
        ]
        for row in rows
    ]
    return Table(_("Agreements and plans in force"), columns, lines)


def learning_table(account):
    columns = [
        Column(_("Noted on")),
        Column(_("Municipality")),
        Column(_("Learned from")),
        Column(_("How far")),
        Column(_("What was learned"), "wide"),
    ]
    rows = [
        [
            cell(day(row["noted_on"])),
            side_cell(account.sides[row["learner"]]),
            side_cell(account.sides[row["learned_from"]]) if row["learned_from"] is not None else cell("–"),
            cell(label(LearningStage, row["stage"]), note=row["decided_by"]),
            cell(row["text"], row["language"], note=row["used_for"]),
        ]
        for row in account.facts["learnings"]
    ]
    return Table(_("What was learned, one by one"), columns, rows)
