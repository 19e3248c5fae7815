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
    "change_organisation": _("Each municipality describes the organisations on its own side."),
    "merge_organisation": _("Each municipality says which organisations on its own side are one."),
    "change_municipality": _("Only a coordinator or a signatory of the municipality describes it."),
    "attach_orientation": _(
        "A coordinator or a signatory of a municipality attaches the orientation of that municipality."
    ),
    "renew_orientation": _("Only a coordinator or a signatory of the municipality takes up its earlier answers again."),
    "sign_version": _(
        "Only a person with the mandate gives the word of a municipality. Agreements and reports ask for its signatory."
    ),
    "remind_partner": _(
        "Coordinators and signatories, and the association, remind another municipality of what waits."
    ),
}
