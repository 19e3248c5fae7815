"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "add_comment": _("Only members of the partnership comment here."),
    "add_agreement": _("Contributors, coordinators and signatories of the municipalities write agreements."),
    "change_agreement": _(
        "Contributors, coordinators and signatories write "
        "an agreement, until all have signed it. Then it stays as it is."
    ),
    "freeze_agreement": _(
        "Coordinators and signatories offer an agreement for signing, until all have signed it: then it stays as it is."
    ),
    "propose_phase": _("Coordinators and signatories of the municipalities propose another phase."),
    "propose_course": _("Coordinators and signatories of the municipalities propose another course."),
    "decide_alone": _("Only a signatory says what a municipality decides by itself."),
    "note_owndecision": _("Coordinators and signatories of the other municipalities say that they read a decision."),
    "open_exitfile": _("Coordinators and signatories of the municipalities begin the list to part with care."),
    "change_exitfile": _(
        "Contributors, coordinators and signatories write the exit file, until all have signed the statement. "
        "Then it stays as it is."
    ),
    "freeze_exitfile": _("Coordinators and signatories offer the statement for signing, until all have signed it."),
    "settle_exititem": _("Contributors, coordinators and signatories settle a point, once."),
    "manage_members": _("Coordinators and signatories look after the people of their own municipality."),
    "end_member": _("Only a coordinator or a signatory of their own municipality ends the place of a colleague."),
    "change_involvement": _("Each municipality says itself who is involved on its side."),
    "add_organisation": _("Each municipality names the organisations on its own side."),
    "change_municipality": _("Only a coordinator or a signatory of the municipality describes it."),
    "sign_version": _(
        "Only a person with the mandate gives the word of a municipality. Agreements and reports ask for its signatory."
    ),
    "remind_partner": _(
        "Coordinators and signatories, and the association, remind another municipality of what waits."
    ),
}
