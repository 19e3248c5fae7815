from django.utils.translation import gettext as _

from capacity.choices import Channel, CostClass, Eligibility
from stedenband.ui.exports import Cell, Column, hundredths, in_words


def line_columns() -> list[Column]:
    """A budget line per row, as it stands now and as all agreed it last."""
    return [
        Column(_("Municipality"), lambda row: row.partner.name),
        Column(_("What"), lambda row: row.what),
        Column(_("Which result it serves"), lambda row: row.result),
        Column(_("Amount"), hundredths(lambda row: row.hundredths), Cell.AMOUNT),
        Column(_("Agreed by all"), hundredths(lambda row: row.agreed_hundredths), Cell.AMOUNT),
        Column(_("Currency"), lambda row: row.currency),
        Column(_("Class of cost"), in_words(CostClass.choices, lambda row: row.cost_class)),
        Column(_("Account in its own books"), lambda row: row.account),
        Column(_("Source of money"), lambda row: row.source and row.source.name),
        Column(_("Does the source pay for it?"), in_words(Eligibility.choices, lambda row: row.eligible)),
        Column(_("Who spends it"), in_words(Channel.choices, lambda row: row.channel)),
        Column(_("Activity"), lambda row: row.activity and row.activity.title),
        Column(_("Step"), lambda row: row.step and row.step.title),
        Column(_("Taken out, because"), lambda row: row.dropped_because),
    ]
