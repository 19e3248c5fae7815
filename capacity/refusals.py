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
