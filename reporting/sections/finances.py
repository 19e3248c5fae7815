from decimal import Decimal

from django.utils.translation import gettext as _

from capacity.choices import CostClass
from capacity.figures import money
from capacity.money.spending import per_class, per_source, still_off
from reporting.account.figures import day, label, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell
from reporting.choices import Section
from reporting.records.contributions import contributions
from reporting.records.ledger import ledger
from reporting.sections.contributions import contribution_table, total_table
from reporting.sections.kind import SectionKind

NOTHING = {"lines": [], "paid": [], "outside": []}


class Finances(SectionKind):
    code = Section.FINANCES
    gathers = (ledger, contributions)

    def tell(self, section, facts, sides):
        books = facts.get("ledger", NOTHING)  # the first reports did not tell it
        section.tables = [
            *(line_table(books, side) for side in sides.values()),
            *sum_tables(books["lines"]),
            paid_table(books, sides),
            outside_table(books, sides),
            total_table(facts, sides),
            contribution_table(facts, sides),
        ]
        section.sentences = sentences(books, facts)

    def doubts(self, facts):
        """Why a line went otherwise than planned, by more than its source allows or a tenth."""
        return [
            _("%(name)s: %(spent)s was spent of %(planned)s. Why?")
            % {"name": row["what"], "spent": of(row, "so_far"), "planned": of(row, "planned")}
            for row in still_off(facts["ledger"]["lines"], facts["period"]["last_on"])
        ]

    def rows(self, facts):
        return max(len(facts.get("ledger", NOTHING)["lines"]), len(facts["contributions"]["rows"]))


def sentences(books, facts):
    said = []
    if books is not NOTHING and not books["lines"]:
        said.append(_("There was no budget for this period."))
    if any(row["euro_hundredths"] is None for row in books["paid"]):
        said.append(_("Where nobody noted a rate, an amount is not told in euros."))
    if facts["contributions"]["rows"]:
        said.append(_("Each municipality counts what it brought. Currencies stay apart, and so do money and days."))
    else:
        said.append(_("No contribution was noted in this period."))
    return said


def of(row, name):
    return money(row[name], row["currency"])


def percent(part, whole):
    return _("%(percent)s %%") % {"percent": number(round(100 * part / whole))} if whole else ""


def money_columns():
    return [
        Column(_("Planned"), "number"),
        Column(_("Spent in this period"), "number"),
        Column(_("Rest"), "number"),
        Column(_("Spent so far"), "number slim"),
    ]


def money_cells(row):
    return [
        cell(of(row, "planned")),
        cell(of(row, "spent")),
        cell(money(row["planned"] - row["so_far"], row["currency"])),
        cell(percent(row["so_far"], row["planned"])),
    ]


def line_table(books, side):
    rows = [
        [cell(row["what"], row["language"], note=line_note(row)), *money_cells(row)]
        for row in books["lines"]
        if row["partner"] == side.place
    ]
    caption = _("Budget and expenses of %(partner)s, line by line") % {"partner": side.name}
    return Table(caption, [Column(_("Budget line"), "wide"), *money_columns()], rows)


def line_note(row):
    return " · ".join(filter(None, [label(CostClass, row["cost_class"]), row["source"], row["because"]]))


def sum_tables(lines):
    """The same by class of cost and by source, each currency apart."""
    by_class = [[cell(label(CostClass, row["key"])), *money_cells(row)] for row in per_class(lines)]
    by_source = [[cell(row["key"] or _("own means")), *money_cells(row)] for row in per_source(lines)]
    return [
        Table(_("By class of cost"), [Column(_("Class of cost")), *money_columns()], by_class),
        Table(_("By source of money"), [Column(_("Source of money")), *money_columns()], by_source),
    ]


def paid_table(books, sides):
    columns = [Column(_("Municipality"), "wide"), Column(_("Paid"), "number"), Column(_("In euros"), "number")]
    rows = [
        [
            side_cell(sides[row["partner"]], note="; ".join(rate_words(rate) for rate in row["rates"])),
            cell(of(row, "hundredths")),
            cell("" if row["euro_hundredths"] is None else money(row["euro_hundredths"], "EUR")),
        ]
        for row in books["paid"]
    ]
    return Table(_("What each paid in this period"), columns, rows)


def rate_words(rate):
    shown = {
        "base": rate["base"],
        "quote": rate["quote"],
        "rate": number(Decimal(rate["rate"])),
        "source": rate["source"],
    }
    if rate["is_fixed"]:
        return _("1 %(base)s = %(rate)s %(quote)s, fixed (%(source)s)") % shown
    return _("1 %(base)s = %(rate)s %(quote)s on %(day)s (%(source)s)") % (shown | {"day": day(rate["day"])})


def outside_table(books, sides):
    rows = [[side_cell(sides[row["partner"]]), cell(of(row, "hundredths"))] for row in books["outside"]]
    return Table(_("Paid without a budget line"), [Column(_("Municipality")), Column(_("Paid"), "number")], rows)
