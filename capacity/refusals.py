"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

WHO_CONTRIBUTES = _("Contributors, coordinators and signatories of the municipalities write here; others read.")
REASONS = {
    "add_trajectory": WHO_CONTRIBUTES,
    "change_trajectory": WHO_CONTRIBUTES,
    "add_step": WHO_CONTRIBUTES,
    "change_step": WHO_CONTRIBUTES,
    "report_step": _("Coordinators and signatories of the municipalities confirm a step."),
    "write_stake": _("Each municipality says itself what a trajectory is to it."),
    "add_stepproof": _(
        "Contributors, coordinators and signatories show proofs, until all municipalities confirmed how the step ended."
    ),
    "delete_stepproof": _("Each municipality takes away only what it put there itself."),
    "add_lookback": WHO_CONTRIBUTES,
    "change_lookback": _("Contributors, coordinators and signatories change the note, until all agreed to it."),
    "offer_lookback": _("Coordinators and signatories offer the note to all, once."),
    "add_activity": WHO_CONTRIBUTES,
    "change_activity": WHO_CONTRIBUTES,
    "add_learning": WHO_CONTRIBUTES,
    "change_learning": _("A lesson is changed by those who may write for the municipality that learned it."),
    "add_contribution": WHO_CONTRIBUTES,
    "change_contribution": _("Each municipality corrects what it noted itself."),
}
