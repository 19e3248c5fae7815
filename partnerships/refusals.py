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
}
