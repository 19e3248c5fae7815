"""What each partner brought, as it counts it itself: money, days and goods stay apart."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.choices import ContributionKind
from reporting.account.figures import amount, day, label, number
from reporting.account.shapes import Column, Table
from reporting.account.tables import cell, side_cell


def total_table(facts, sides):
    columns = [Column(_("Municipality")), Column(_("What")), Column(_("How much"), "number")]
    rows = [
        [side_cell(sides[row["partner"]]), cell(label(ContributionKind, row["kind"])), cell(amount(row) or times(row))]
        for row in facts["contributions"]["totals"]
    ]
    return Table(_("What each brought, as it counts it itself"), columns, rows)


def times(row):
    return ngettext("once", "%(number)s times", row["times"]) % {"number": number(row["times"])}


def contribution_table(facts, sides):
    columns = [
        Column(_("When")),
        Column(_("Municipality")),
        Column(_("What"), "wide"),
        Column(_("How much"), "number"),
    ]
    rows = [
        [
            cell(day(row["given_on"])),
            side_cell(sides[row["partner"]]),
            cell(row["description"], note=label(ContributionKind, row["kind"])),
            cell(amount(row)),
        ]
        for row in facts["contributions"]["rows"]
    ]
    return Table(_("One by one"), columns, rows)
