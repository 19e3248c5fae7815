"""What the trail says of what happened in a partnership, in people's words; verb by verb."""

from django.utils.translation import gettext_lazy as _

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
    "agreement.pen_handed": _("%(actor)s handed the pen of “%(subject)s” to %(partner)s"),
    "agreement.pen_laid_down": _("%(actor)s laid the pen of “%(subject)s” on the table for all"),
    "agreement.text_accepted": _("%(actor)s finds the text of “%(subject)s” good for %(partner)s"),
    "agreement.text_reopened": _("%(actor)s wants to talk again about “%(subject)s” for %(partner)s"),
    "agreement.language_written": _("%(actor)s wrote “%(subject)s” in another language"),
    "agreement.language_dropped": _("%(actor)s took a language version out of “%(subject)s”"),
    "agreement.amending": _("%(actor)s began an amendment of “%(subject)s”"),
    "agreement.set_aside": _("%(actor)s set “%(subject)s” aside: %(reason)s"),
    "involvement.noted": _("%(actor)s noted who is involved in %(partner)s"),
    "organisation.added": _("%(actor)s added the organisation %(subject)s"),
    "comment.added": _("%(actor)s commented: %(subject)s"),
    "partner.reminded": _("%(actor)s sent %(subject)s a friendly reminder"),
    "council.decided": _("%(actor)s noted what was decided in %(partner)s about “%(title)s”"),
    "council.corrected": _("%(actor)s corrected what was decided in %(partner)s about “%(title)s”"),
    "signatories.named": _("%(actor)s named who signs “%(subject)s” for %(partner)s"),
}
VERSION_SENTENCES = {
    "version.frozen": _("%(actor)s froze for signing: %(label)s"),
    "version.agreed": _("%(actor)s agreed for %(partner)s: %(label)s"),
    "version.agreed_with_remark": _("%(actor)s agreed for %(partner)s, with a remark: %(label)s. %(remark)s"),
    "version.sent_back": _("%(actor)s sent back for %(partner)s: %(label)s. %(remark)s"),
    "version.withdrawn": _("%(actor)s withdrew the word of %(partner)s: %(label)s"),
    "version.void": _("What was agreed on the old words no longer counts: %(label)s"),
    "version.in_force": _("All partners agreed: %(label)s"),
    "paper.sent": _("%(actor)s showed the scan with the signature of %(partners)s: %(label)s"),
    "paper.confirmed": _("%(actor)s confirmed for %(partner)s the signature on paper of %(partners)s: %(label)s"),
    "paper.declined": _(
        "%(actor)s did not recognise for %(partner)s the signature of %(partners)s: %(label)s. %(reason)s"
    ),
}
