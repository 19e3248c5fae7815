from django.utils.translation import gettext as _

from capacity.choices import Progress, ResultLevel
from stedenband.ui.exports import Cell, Column, hundredths, in_words


def measurement_columns() -> list[Column]:
    """A figure per row: one indicator, in one municipality, over one period."""
    return [
        Column(_("Trajectory"), lambda row: row.indicator.trajectory.title),
        Column(_("Indicator"), lambda row: row.indicator.title),
        Column(_("Level of the result"), in_words(ResultLevel.choices, lambda row: row.indicator.level)),
        Column(_("Municipality"), lambda row: row.round.partner.name),
        Column(_("First day"), lambda row: row.round.first_on, Cell.DAY),
        Column(_("Last day"), lambda row: row.round.last_on, Cell.DAY),
        Column(_("Figure"), hundredths(lambda row: row.hundredths), Cell.AMOUNT),
        Column(_("Unit"), lambda row: _("people") if row.indicator.counts_people else row.indicator.unit),
        Column(_("Women"), lambda row: row.women, Cell.NUMBER),
        Column(_("Men"), lambda row: row.men, Cell.NUMBER),
        Column(_("Other or not said"), lambda row: row.others, Cell.NUMBER),
        Column(_("How it goes"), in_words(Progress.choices, lambda row: row.progress)),
        Column(_("Why"), lambda row: row.why),
        Column(_("What one can see of it"), lambda row: row.evidence),
    ]
