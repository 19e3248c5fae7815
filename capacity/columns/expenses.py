from django.utils.translation import gettext as _

from capacity.choices import CostClass, ExpenseStatus
from stedenband.ui.exports import Cell, Column, hundredths, in_words


def expense_columns() -> list[Column]:
    """An expense per row, in the currency in which it was paid and in the one in which it counts."""
    return [
        Column(_("Paid on"), lambda row: row.paid_on, Cell.DAY),
        Column(_("Paid by"), lambda row: row.partner.name),
        Column(_("Paid to"), lambda row: row.payee),
        Column(_("What was paid for"), lambda row: row.description),
        Column(_("Amount"), hundredths(lambda row: row.hundredths), Cell.AMOUNT),
        Column(_("Currency"), lambda row: row.currency),
        Column(_("Counted as"), hundredths(lambda row: row.counted_hundredths), Cell.AMOUNT),
        Column(_("Counted in"), lambda row: row.counted_currency),
        Column(_("Day of the rate"), lambda row: row.rate_day, Cell.DAY),
        Column(_("Number of the invoice"), lambda row: row.invoice_number),
        Column(_("Class of cost"), in_words(CostClass.choices, lambda row: row.cost_class)),
        Column(_("Budget line"), lambda row: row.line and row.line.what),
        Column(_("Source of money"), lambda row: row.source and row.source.name),
        Column(_("Activity"), lambda row: row.activity and row.activity.title),
        Column(_("Status"), in_words(ExpenseStatus.choices, lambda row: row.status)),
    ]
