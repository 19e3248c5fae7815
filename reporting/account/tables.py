"""Cells, and the table of signatures; the other tables stand with the section that they belong to."""

from django.utils.translation import gettext as _

from reporting.account.shapes import Cell, Column, Table, Words


def cell(text, language="", *, note="", bank=""):
    return Cell(Words(str(text), language or ""), note, bank)


def side_cell(side, *, note=""):
    return cell(side.name, note=note, bank=side.bank) if side else cell(_("together"), note=note)


def signature_table(signatures):
    """Who signed, with the remark that one of them may have made."""
    columns = [Column(_("Municipality")), Column(_("Signed by")), Column(_("When")), Column(_("Word"), "wide")]
    rows = [
        [
            side_cell(signature["side"]),
            # on paper for everybody nobody is named
            cell(signature["name"], note=signature["function"]) if signature["name"] else cell(signature["function"]),
            cell(signature["day"]),
            cell(signature["word"], note=signature["remark"]),
        ]
        for signature in signatures
    ]
    return Table(_("Who signed"), columns, rows)
