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
    "change_learningpause": _("Each municipality says for itself why it learned nothing."),
    "add_periodquestion": WHO_CONTRIBUTES,
    "change_periodquestion": WHO_CONTRIBUTES,
    "offer_learning": _("A coordinator or signatory of the municipality that learned it offers it to the library."),
    "take_back_lesson": _("Coordinators and signatories of the partnership take back what is offered or released."),
    "tag_lesson": _("Associations of municipalities put the words on the lessons of the library."),
    "translate_lesson": _("Those who write for the partnership of the lesson, and associations, add translations."),
    "add_story": WHO_CONTRIBUTES,
    "change_story": _("A story is changed by the municipality that wrote it down."),
    "end_consent": _("The municipality that wrote the story down notes that the teller takes it back, once."),
    "tell_back_story": _("Who wrote the story down tells the teller what became of it."),
    "verify_story": WHO_CONTRIBUTES,
    "add_selectionround": _("Coordinators and signatories of the municipalities open a round of stories."),
    "change_selectionround": _("Coordinators and signatories change a round, as long as the panels choose."),
    "seat_panelist": _("Contributors of the municipalities say who sits on a panel, as long as the panels choose."),
    "unseat_panelist": _("Each municipality says who sits for it."),
    "choose_for_panel": _("Contributors of the municipalities note the choice, as long as the panels choose."),
    "propose_joint_choice": _("Coordinators and signatories propose the joint choice, as long as the panels choose."),
    "add_contribution": WHO_CONTRIBUTES,
    "change_contribution": _("Each municipality corrects what it noted itself."),
}
