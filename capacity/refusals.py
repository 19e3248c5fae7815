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
    "add_contribution": WHO_CONTRIBUTES,
    "change_contribution": _("Each municipality corrects what it noted itself."),
    "add_indicator": WHO_CONTRIBUTES,
    "change_indicator": WHO_CONTRIBUTES,
    "say_target": _("Each municipality that measures an indicator says itself where it starts and what it aims at."),
    "add_measuringround": WHO_CONTRIBUTES,
    "change_measuringround": _("Each municipality notes itself what it measured."),
    "add_boundaryactor": WHO_CONTRIBUTES,
    "change_boundaryactor": WHO_CONTRIBUTES,
    "add_journalentry": WHO_CONTRIBUTES,
    "change_journalentry": _("Each municipality writes itself what it saw."),
    "add_externalresult": WHO_CONTRIBUTES,
    "change_externalresult": _("The municipality that attached a result describes it."),
}
