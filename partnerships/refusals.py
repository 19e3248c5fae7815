"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "manage_search": _("Only a coordinator of this search does this."),
    "score_candidate": _("Only a juror of this search scores its candidates."),
    "change_themes": _("Contributors, coordinators and signatories of the municipalities note what you work on."),
    "add_comment": _("Only members of the partnership comment here."),
    "settle_comment": _("Only the municipality that asked says that it needs no answer any more."),
    "add_document": _("Contributors, coordinators and signatories of the municipalities put documents on file."),
    "revise_document": _("Contributors, coordinators and signatories of the municipalities add a version."),
    "change_document": _("The municipality that put a document on file describes it."),
    "share_document": _(
        "The municipality that keeps a document to itself shares it, once. After that it stays shared."
    ),
    "publish_document": _("Coordinators and signatories propose to make public a document that all can read."),
    "unpublish_document": _(
        "Coordinators and signatories of each municipality take a public document back, as long as it is public."
    ),
    "add_agreement": _("Contributors, coordinators and signatories of the municipalities write agreements."),
    "change_agreement": _(
        "Contributors, coordinators and signatories write an agreement while the pen is with their municipality "
        "or with all, until all have signed it. Then it stays as it is."
    ),
    "write_agreement": _("Contributors, coordinators and signatories write an agreement, until all have signed it."),
    "freeze_agreement": _(
        "Coordinators and signatories offer an agreement for signing while the pen is with their municipality "
        "or with all, until all have signed it: then it stays as it is."
    ),
    "accept_agreement": _("Coordinators and signatories say for their municipality that they find a text good."),
    "amend_agreement": _("Contributors, coordinators and signatories amend an agreement that is in force."),
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
    "change_organisation": _("Each municipality describes the organisations on its own side."),
    "merge_organisation": _("Each municipality says which organisations on its own side are one."),
    "change_municipality": _("Only a coordinator or a signatory of the municipality describes it."),
    "attach_orientation": _(
        "A coordinator or a signatory of a municipality attaches the orientation of that municipality."
    ),
    "renew_orientation": _("Only a coordinator or a signatory of the municipality takes up its earlier answers again."),
    "add_kit": _("Contributors, coordinators and signatories of the municipalities put information kits together."),
    "share_kit": _("Coordinators and signatories of the municipalities decide on the link to a kit."),
    "hand_over_kit": _(
        "Contributors, coordinators and signatories of the municipalities say when a kit was handed over."
    ),
    "discuss_kitdelivery": _("Only the municipality that received the kit says that it read and discussed it."),
    "translate_block": _("Contributors, coordinators and signatories of the municipalities translate a block."),
    "add_infosession": _("Each municipality logs the sessions on its own side."),
    "change_infosession": _("Each municipality logs the sessions on its own side."),
    "add_risk": _("Contributors, coordinators and signatories of the municipalities note risks."),
    "change_risk": _("The municipality that noted a risk describes it, as long as it is open."),
    "look_at_risk": _("A municipality that looks after an open risk looks at it again."),
    "join_risk": _("Your municipality can join where it does not look after an open risk yet."),
    "close_risk": _("A municipality that looks after a risk closes it."),
    "share_risk": _("The municipality that keeps a risk to itself shares it, once. After that it stays shared."),
    "add_incident": _("Contributors, coordinators and signatories note what happened, as long as the risk is open."),
    "change_incident": _("The municipality that noted what happened says what was done about it."),
    "share_incident": _("Its municipality shares what happened, once all can read the risk itself."),
    "add_communication": _("Each municipality logs what it told itself."),
    "change_communication": _("Each municipality logs what it told itself."),
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
    "add_councildecision": _("Contributors, coordinators and signatories of each municipality note what it decided."),
    "change_councildecision": _(
        "Contributors, coordinators and signatories of the municipality correct what it decided."
    ),
    "scan_version": _("Coordinators and signatories show the scan of what was signed on paper."),
    "answer_signedpaper": _("Coordinators and signatories of the other municipality answer on a signature on paper."),
    "propose_renewal": _("Coordinators and signatories of the municipalities propose what comes after an agreement."),
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
