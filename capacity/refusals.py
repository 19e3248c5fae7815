"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

WHO_CONTRIBUTES = _("Contributors, coordinators and signatories of the municipalities write here; others read.")
REASONS = {
    "add_trajectory": WHO_CONTRIBUTES,
    "change_trajectory": WHO_CONTRIBUTES,
    "add_step": WHO_CONTRIBUTES,
    "change_step": WHO_CONTRIBUTES,
    "report_step": _("Coordinators and signatories of the municipalities confirm a step."),
    "add_activity": WHO_CONTRIBUTES,
    "change_activity": WHO_CONTRIBUTES,
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
    "add_contribution": WHO_CONTRIBUTES,
    "change_contribution": _("Each municipality corrects what it noted itself."),
}
