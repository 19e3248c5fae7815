"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

WHO_CONTRIBUTES = _("Contributors, coordinators and signatories of the municipalities write here; others read.")
WHO_LEADS = _("Coordinators and signatories of a municipality lead its self-assessment.")
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
    "add_assessmentround": WHO_LEADS,
    "change_assessmentround": _("Coordinators and signatories change a self-assessment until all agreed to it."),
    "call_off_assessmentround": _("Coordinators and signatories call off a self-assessment that is not over."),
    "ask_assessmentside": _("Coordinators and signatories of a municipality ask its people, while answers come in."),
    "read_assessmentside": _("Only your own municipality reads its answers, once they are complete."),
    "write_workshop": _("A municipality writes what its own workshop found, until it closes its side."),
    "close_assessmentside": _("Coordinators and signatories of a municipality close its side, after the workshop."),
    "compare_assessmentround": _("The results open when every municipality has closed its side."),
    "add_talkingpoint": _("Talking points come when every municipality has closed its side."),
    "change_talkingpoint": _("Those who may write for a municipality change a talking point until it is settled."),
    "write_conversation": _("The minutes are written when every side has closed, until all agreed to them."),
    "offer_conversation": _("Coordinators and signatories offer the minutes, until all agreed to them."),
}
