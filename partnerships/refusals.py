"""Why somebody may not do something here: the reason that a refused page gives."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "add_comment": _("Only members of the partnership comment here."),
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
    "add_councildecision": _("Contributors, coordinators and signatories of each municipality note what it decided."),
    "change_councildecision": _(
        "Contributors, coordinators and signatories of the municipality correct what it decided."
    ),
    "scan_version": _("Coordinators and signatories show the scan of what was signed on paper."),
    "answer_signedpaper": _("Coordinators and signatories of the other municipality answer on a signature on paper."),
    "propose_renewal": _("Coordinators and signatories of the municipalities propose what comes after an agreement."),
}
