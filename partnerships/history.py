"""What the trail says of what happened in a partnership, in people's words; verb by verb."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _


def day_in_words(facts):
    """The facts of an audit entry with its day as the reader writes one."""
    return {**facts, "day": date_format(date.fromisoformat(facts["day"]), "DATE_FORMAT")}


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
    "body.set_up": _("%(actor)s set up the body “%(subject)s”"),
    "body.changed": _("%(actor)s changed the body “%(subject)s”"),
    "mandate.written": _("%(actor)s wrote what the body “%(subject)s” is for"),
    "mandate.dissolving": _("%(actor)s asked to dissolve the body “%(subject)s”"),
    "seat.opened": _("%(actor)s made a seat: %(subject)s"),
    "seat.changed": _("%(actor)s changed the seat: %(subject)s"),
    "seat.taken": _("%(actor)s noted that %(person)s takes the seat: %(subject)s"),
    "seat.left": _("%(actor)s noted that %(person)s leaves the seat: %(subject)s"),
    "seat.given_up": _("%(actor)s gave up the seat: %(subject)s"),
    "term.noted": _("%(actor)s noted the council %(years)s of %(subject)s and its election"),
    "handover.written": _("%(actor)s wrote a handover file for %(subject)s"),
    "handover.printed": _("%(actor)s asked for the handover file of %(subject)s as PDF"),
    "handover.made": _("The handover file of %(subject)s was made as PDF"),
    "agenda.put": _("%(actor)s put on the agenda for %(partner)s: %(subject)s"),
    "agenda.changed": _("%(actor)s changed a subject of %(partner)s on the agenda: %(subject)s"),
    "agenda.taken_off": _("%(actor)s took off the agenda for %(partner)s: %(subject)s"),
    "next_step.verified": _("%(actor)s confirmed for %(partner)s that this is settled: %(subject)s"),
    "next_step.not_yet": _("%(actor)s said for %(partner)s what is still missing in: %(subject)s. %(missing)s"),
    "comment.added": _("%(actor)s commented: %(subject)s"),
    "partner.reminded": _("%(actor)s sent %(subject)s a friendly reminder"),
}
DAY_SENTENCES = {
    "meeting.called": _("%(actor)s called a meeting of “%(subject)s” for %(day)s"),
    "meeting.changed": _("%(actor)s changed the meeting of “%(subject)s” of %(day)s"),
    "meeting.called_off": _("%(actor)s called off the meeting of “%(subject)s” of %(day)s: %(reason)s"),
    "meeting.attended": _("%(actor)s noted who was at the meeting of “%(subject)s” of %(day)s"),
    "minutes.written": _("%(actor)s wrote the minutes of “%(subject)s” of %(day)s"),
    "minutes.offered": _("%(actor)s offered the minutes of “%(subject)s” of %(day)s to all"),
    "next_step.noted": _("%(actor)s noted a next step of %(partner)s, for %(person)s by %(day)s: %(subject)s"),
    "next_step.changed": _("%(actor)s changed a next step of %(partner)s, for %(person)s by %(day)s: %(subject)s"),
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
