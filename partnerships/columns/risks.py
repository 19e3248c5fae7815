from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from partnerships.choices import Effect, Likelihood, RiskKind, RiskState
from stedenband.ui.exports import Cell, Column, in_words


def risk_columns() -> list[Column]:
    """A risk per row, with what happened as far as its reader may know."""
    return [
        Column(_("What may happen"), lambda row: row.text),
        Column(_("Kind"), in_words(RiskKind.choices, lambda row: row.kind)),
        Column(_("Touches"), lambda row: names(row.touches.all())),
        Column(_("How likely"), in_words(Likelihood.choices, lambda row: row.likelihood)),
        Column(_("What it would do"), in_words(Effect.choices, lambda row: row.effect)),
        Column(_("What is done about it"), lambda row: row.measure),
        Column(pgettext("risk", "Looked after by"), lambda row: names(row.owners.all())),
        Column(_("Next look"), lambda row: row.look_on if row.is_open else None, Cell.DAY),
        Column(_("State"), in_words(RiskState.choices, lambda row: row.state)),
        Column(_("Why it was closed"), lambda row: row.closed_because),
        Column(_("What happened"), lambda row: "\n".join(one.text for one in row.seen_incidents)),
        Column(_("What was done"), lambda row: "\n".join(filter(None, (one.done for one in row.seen_incidents)))),
    ]


def names(partners) -> str:
    return ", ".join(partner.name for partner in partners)
