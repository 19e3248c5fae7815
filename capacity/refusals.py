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
    "change_promise": _("Each municipality changes the promises that it noted, until something was decided."),
    "add_mission": WHO_CONTRIBUTES,
    "change_mission": WHO_CONTRIBUTES,
    "change_missionside": _("Each municipality writes its own side of a visit."),
    "offer_mission": _("Coordinators and signatories of the municipalities offer the mission report."),
    "add_learning": WHO_CONTRIBUTES,
    "change_learning": _("A lesson is changed by those who may write for the municipality that learned it."),
    "add_budget": WHO_CONTRIBUTES,
    "change_budget": WHO_CONTRIBUTES,
    "offer_budget": _("Coordinators and signatories of the municipalities put a budget before all partners."),
    "add_budgetline": WHO_CONTRIBUTES,
    "change_budgetline": _("Each municipality writes the lines of its own purse. You can ask about it."),
    "add_fundingsource": WHO_CONTRIBUTES,
    "change_fundingsource": _("The municipality that answers for this money writes what is said of it."),
    "add_exchangerate": WHO_CONTRIBUTES,
    "add_expense": WHO_CONTRIBUTES,
    "change_expense": _(
        "Each municipality writes what it paid itself, until it is handed in for approval. You can ask about it."
    ),
    "submit_expense": _("Each municipality hands in what it paid itself."),
    "explain_expense": _("Each municipality writes what it paid itself. You can ask about it."),
    "prove_expense": _("Each municipality writes what it paid itself. You can ask about it."),
    "decide_expense": _(
        "An expense is approved by a coordinator or signatory of the municipality that paid it, "
        "and never by the person who entered it."
    ),
    "propose_travel": _("Coordinators and signatories of the municipalities show travel costs to everybody."),
    "withdraw_travel": _("Coordinators and signatories of the municipalities take a public travel ledger back."),
    "add_contribution": WHO_CONTRIBUTES,
    "change_contribution": _("Each municipality corrects what it noted itself."),
}
