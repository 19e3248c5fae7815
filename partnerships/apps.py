from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from partnerships import signing
from partnerships.choices import Phase
from stedenband import audit
from stedenband.ui.denied import register_reason


class PartnershipsConfig(AppConfig):
    name = "partnerships"
    verbose_name = _("partnerships")

    def ready(self):
        # Models exist only now; the table of what can be signed names them.
        from partnerships import proofs, registrations  # noqa: PLC0415

        registrations.register_signables()
        audit.register_proof(proofs.altered_versions)
        audit.register_proof(proofs.altered_signatures)
        for verb, sentence in SENTENCES.items():
            audit.register(verb, sentence)
        for verb, sentence in VERSION_SENTENCES.items():
            audit.register(verb, sentence, reading=signing.in_words)
        audit.register(
            "phase.proposed",
            _("%(actor)s proposed for %(partner)s to move to: %(phase)s"),
            reading=audit.in_words(phase=Phase),
        )
        for permission, sentence in REASONS.items():
            register_reason(f"partnerships.{permission}", sentence)


SENTENCES = {
    "partnership.begun": _("%(actor)s started the partnership"),
    "municipality.added": _("%(actor)s added the municipality %(subject)s"),
    "municipality.described": _("%(actor)s described what %(subject)s brings and wants to learn"),
    "association.added": _("%(actor)s added the association %(subject)s"),
    "member.added": _("%(actor)s gave %(person)s a place: %(function)s"),
    "member.ended": _("%(actor)s ended the place of %(person)s"),
    "agreement.added": _("%(actor)s started “%(subject)s”"),
    "agreement.changed": _("%(actor)s changed “%(subject)s”"),
    "agreement.offered": _("%(actor)s offered “%(subject)s” for signing"),
    "involvement.noted": _("%(actor)s noted who is involved in %(partner)s"),
    "organisation.added": _("%(actor)s added the organisation %(subject)s"),
    "comment.added": _("%(actor)s commented: %(subject)s"),
    "partner.reminded": _("%(actor)s sent %(subject)s a friendly reminder"),
}
VERSION_SENTENCES = {
    "version.frozen": _("%(actor)s froze for signing: %(label)s"),
    "version.agreed": _("%(actor)s agreed for %(partner)s: %(label)s"),
    "version.agreed_with_remark": _("%(actor)s agreed for %(partner)s, with a remark: %(label)s. %(remark)s"),
    "version.sent_back": _("%(actor)s sent back for %(partner)s: %(label)s. %(remark)s"),
    "version.withdrawn": _("%(actor)s withdrew the word of %(partner)s: %(label)s"),
    "version.void": _("What was agreed on the old words no longer counts: %(label)s"),
    "version.in_force": _("All partners agreed: %(label)s"),
}
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
    "sign_version": _(
        "Only a person with the mandate gives the word of a municipality. Agreements and reports ask for its signatory."
    ),
    "remind_partner": _(
        "Coordinators and signatories, and the association, remind another municipality of what waits."
    ),
}
