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
    "manage_members": _("Coordinators and signatories look after the people of their own municipality."),
    "end_member": _("Only a coordinator or a signatory of their own municipality ends the place of a colleague."),
    "change_involvement": _("Each municipality says itself who is involved on its side."),
    "add_organisation": _("Each municipality names the organisations on its own side."),
    "change_municipality": _("Only a coordinator or a signatory of the municipality describes it."),
    "add_body": _("Coordinators and signatories of the municipalities set up a body."),
    "change_body": _(
        "Coordinators and signatories change the bodies of their own municipality and the joint ones, "
        "until these are dissolved."
    ),
    "add_seat": _("Coordinators and signatories make the seats of their own municipality."),
    "change_seat": _("Each municipality says itself who sits for it; what was given up stays as it was."),
    "write_term": _("Coordinators and signatories write down the councils and elections of their own municipality."),
    "view_handover": _("A handover file is for the people of the municipality that wrote it."),
    "view_handoverpaper": _("A handover file is for the people of the municipality that wrote it."),
    "write_handover": _("Coordinators and signatories of the municipality write its handover file."),
    "sign_version": _(
        "Only a person with the mandate gives the word of a municipality. Agreements and reports ask for its signatory."
    ),
    "remind_partner": _(
        "Coordinators and signatories, and the association, remind another municipality of what waits."
    ),
    "add_meeting": _("Contributors, coordinators and signatories of the municipalities call meetings."),
    "change_meeting": _(
        "Contributors, coordinators and signatories write what happens at a meeting, each for the bodies of their own "
        "municipality and for the joint ones. When all agreed to the minutes, or when it was called off, it stays so."
    ),
    "call_off_meeting": _("Only a meeting that is planned can be called off, by the municipalities that meet."),
    "add_agendaitem": _("The municipalities that meet put subjects on the agenda, until the meeting takes place."),
    "change_agendaitem": _("Each municipality changes its own subjects, until the meeting takes place."),
    "offer_minutes": _("Coordinators and signatories offer the minutes of a joint meeting once they are written."),
    "change_nextstep": _(
        "A next step is changed while it is open and its minutes are not agreed, by the municipalities that met."
    ),
    "report_nextstep": _("Only the municipality that took an open step says what became of it."),
    "verify_nextstep": _("Another municipality than the one that took the step looks whether it is done."),
}
