"""The days of this app that a successor should know: agreements that end, and elections on every side."""

from django.utils.translation import gettext_lazy as _

from partnerships.handover.parts import register_coming_day, row
from partnerships.models import Agreement, CouncilTerm


def agreement_ends(partnership, today):
    agreements = Agreement.objects.of_partnership(partnership).in_force().filter(ends_on__gte=today)
    return [row(one.title, language=one.language, on=one.ends_on) for one in agreements]


def decisions_due(partnership, today):
    agreements = Agreement.objects.of_partnership(partnership).in_force().filter(ends_on__gte=today)
    return [row(one.title, language=one.language, on=one.decide_by) for one in agreements if one.decide_by >= today]


def elections(partnership, today):
    terms = CouncilTerm.objects.filter(municipality__partners__partnership=partnership).electing_after(today)
    return [row(one.municipality.name, on=one.election_on) for one in terms.select_related("municipality")]


def register_days():
    register_coming_day("agreement_ends", sentence=_("Ends: %(text)s"), gather=agreement_ends)
    register_coming_day("decide", sentence=_("Know by now what comes after: %(text)s"), gather=decisions_due)
    register_coming_day("election", sentence=_("Election of the council of %(text)s"), gather=elections)
