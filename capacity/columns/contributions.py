from django.utils.translation import gettext as _

from capacity.choices import ContributionKind, DayType
from partnerships.choices import ActorGroup
from stedenband.ui.exports import Cell, Column, hundredths, in_words


def contribution_columns() -> list[Column]:
    """What one partner brought per row; money, days and their own reckoning each have a column of their own."""
    return [
        Column(_("First day"), lambda row: row.given_on, Cell.DAY),
        Column(_("Last day"), lambda row: row.until_on, Cell.DAY),
        Column(_("Brought by"), lambda row: row.partner.name),
        Column(_("Kind"), in_words(ContributionKind.choices, lambda row: row.kind)),
        Column(_("What"), lambda row: row.description),
        Column(_("Person-days"), hundredths(lambda row: row.hundredths if row.kind == "days" else None), Cell.AMOUNT),
        Column(_("What the days were for"), in_words(DayType.choices, lambda row: row.day_type)),
        Column(_("Group"), in_words(ActorGroup.choices, lambda row: row.group)),
        Column(_("Number of people"), lambda row: row.people, Cell.NUMBER),
        Column(_("Amount"), hundredths(lambda row: row.hundredths if row.kind == "money" else None), Cell.AMOUNT),
        Column(_("Currency"), lambda row: row.currency),
        Column(_("Own reckoning"), hundredths(lambda row: row.value_hundredths), Cell.AMOUNT),
        Column(_("Currency of the reckoning"), lambda row: row.value_currency),
        Column(_("Activity"), lambda row: row.activity and row.activity.title),
    ]
