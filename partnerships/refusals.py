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
    "add_kit": _("Contributors, coordinators and signatories of the municipalities put information kits together."),
    "share_kit": _("Coordinators and signatories of the municipalities decide on the link to a kit."),
    "hand_over_kit": _(
        "Contributors, coordinators and signatories of the municipalities say when a kit was handed over."
    ),
    "discuss_handover": _("Only the municipality that received the kit says that it read and discussed it."),
    "translate_block": _("Contributors, coordinators and signatories of the municipalities translate a block."),
    "add_infosession": _("Each municipality logs the sessions on its own side."),
    "change_infosession": _("Each municipality logs the sessions on its own side."),
    "add_communication": _("Each municipality logs what it told itself."),
    "change_communication": _("Each municipality logs what it told itself."),
    "sign_version": _(
        "Only a person with the mandate gives the word of a municipality. Agreements and reports ask for its signatory."
    ),
    "remind_partner": _(
        "Coordinators and signatories, and the association, remind another municipality of what waits."
    ),
}
