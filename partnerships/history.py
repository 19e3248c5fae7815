"""What the trail says of what happened in a partnership, in people's words; verb by verb."""

from django.utils.translation import gettext_lazy as _

SENTENCES = {
    "search.begun": _("%(actor)s began the search “%(subject)s”"),
    "search.joined": _("%(actor)s gave %(person)s a place in the team: %(function)s"),
    "search.criteria_set": _("%(actor)s set the criteria; their number is now %(number)s"),
    "search.criteria_frozen": _("%(actor)s froze the criteria and their weights"),
    "search.scores_frozen": _("%(actor)s froze the scores"),
    "search.decided": _("%(actor)s noted the outcome. Chosen: %(chosen)s. %(reasons)s"),
    "candidate.noted": _("%(actor)s noted the candidate %(subject)s"),
    "candidate.judged": _("%(actor)s judged the candidate %(subject)s"),
    "candidate.letter_written": _("%(actor)s wrote the letter to %(subject)s"),
    "partnership.begun": _("%(actor)s started the partnership"),
    "partnership.themes": _("%(actor)s noted what you work on: %(themes)s"),
    "source.noted": _("%(actor)s noted where something is written about you: %(subject)s"),
    "register.brought": _("%(actor)s brought the table “%(subject)s”"),
    "register.carried_out": _("%(actor)s carried out the table “%(subject)s”; rows added: %(added)s"),
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
