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
    "kit.handed_over": _("%(actor)s handed the information kit over in %(partner)s: %(subject)s"),
    "kit.discussed": _("%(actor)s said for %(partner)s that the information kit was read and discussed: %(subject)s"),
    "block.translated": _("%(actor)s translated for the information kit: %(subject)s"),
    "concept.read": _("%(actor)s read what a city partnership is"),
    "session.logged": _("%(actor)s logged a session in %(partner)s: %(subject)s"),
    "session.changed": _("%(actor)s changed a session in %(partner)s: %(subject)s"),
    "communication.logged": _("%(actor)s logged what %(partner)s told: %(subject)s"),
    "communication.changed": _("%(actor)s changed what %(partner)s told: %(subject)s"),
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
KIT_SENTENCES = {
    "kit.requested": _("%(actor)s put together an information kit for %(audience)s"),
    "kit.made": _("The PDF of the information kit for %(audience)s is ready"),
    "kit.shared": _("%(actor)s made a link to the information kit for %(audience)s"),
    "kit.closed": _("%(actor)s closed the link to the information kit for %(audience)s"),
}
