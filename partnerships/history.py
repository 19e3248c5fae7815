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
    "involvement.noted": _("%(actor)s noted who is involved in %(partner)s"),
    "organisation.added": _("%(actor)s added the organisation %(subject)s"),
    "comment.added": _("%(actor)s commented: %(subject)s"),
    "orientation.attached": _("%(actor)s attached the orientation of %(partner)s"),
    "orientation.taken_up": _("%(actor)s took up the orientation of %(partner)s again"),
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
