"""A first text of the letter that tells a candidate the outcome of a search."""

from django.utils import translation
from django.utils.translation import gettext as _

from partnerships.choices import CandidateOutcome
from partnerships.models import Candidate, PartnerSearch


def proposed_letter(candidate: Candidate, search: PartnerSearch) -> str:
    """The letter to `candidate` in its own language, with the reasons of the team as they stand."""
    with translation.override(candidate.language):
        chosen = candidate.outcome == CandidateOutcome.CHOSEN
        paragraphs = [
            _("To the municipality of %(candidate)s") % {"candidate": candidate.name},
            _("Thank you for answering our call, and for the work that you put into it."),
            _("We read every answer with the same criteria, which were set before we opened the first one."),
            *(good_news() if chosen else other_news()),
            _("Our reasons:"),
            search.reasons,
            _("The municipality of %(municipality)s") % {"municipality": search.municipality.name},
        ]
    return "\n\n".join(paragraphs)


def good_news():
    return [_("We would like to get to know you, and invite you to talk with us about a partnership as equals.")]


def other_news():
    return [
        _("This time our choice fell on another municipality."),
        _("We gladly tell you more, and wish you a partner who learns with you."),
    ]
