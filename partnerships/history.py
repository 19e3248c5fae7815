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
    "municipality.merged": _("%(actor)s noted that %(subject)s merged into %(successor)s"),
    "partner.went_over": _("The place of %(former)s went over to %(successor)s"),
    "partner.joined": _("%(subject)s is a partner from now on"),
    "accession.proposed": _("%(actor)s proposed for %(partner)s to take in %(subject)s"),
    "own.read": _("%(actor)s noted for %(partner)s that the decision was read"),
    "own.carried_out": _("%(partner)s has left, as it decided"),
    "exit.opened": _("%(actor)s began the list to part with care"),
    "exit.described": _("%(actor)s changed the exit file"),
    "exit.statement_written": _("%(actor)s wrote on the joint statement"),
    "exit.statement_offered": _("%(actor)s offered the joint statement for signing"),
    "exit_item.added": _("%(actor)s added a point to round off: %(subject)s"),
    "exit_item.settled": _("%(actor)s settled: %(subject)s"),
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
