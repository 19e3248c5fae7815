"""Political, and of no party: support across majority and opposition, in each municipality."""

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ActivityStatus
from capacity.delegations import COLOURS
from capacity.models import Delegate
from partnerships.choices import POLITICAL_SEATS, Colour, DecidingBody, DecisionOutcome
from partnerships.models import CouncilDecision, Tenure
from reporting.essence.shapes import Dial, Gauge, How, Row


def council_votes(scope):
    """Decisions of councils of which the votes are known."""
    rows = CouncilDecision.objects.filter(partnership=scope.partnership, body=DecidingBody.COUNCIL)
    return rows.filter(outcome=DecisionOutcome.ADOPTED, seats__gt=0, votes_for__gt=0)


def seats(scope):
    rows = council_votes(scope).values_list("pk", "decided_on", "partner", "votes_for", "seats")
    return [
        Row("partnerships.councildecision", pk, day, day, owner, part=votes, whole=seats)
        for pk, day, owner, votes, seats in rows
    ]


def parties(scope):
    """The parties that voted in the last decision of each council; one counts that has somebody in a body or a "
    "visit."""
    last = {
        one.partner_id: one for one in council_votes(scope).order_by("decided_on", "pk").prefetch_related("parties")
    }
    there = {(owner, party.casefold()) for owner, party in (*seated(scope), *travelled(scope))}
    return [
        Row(
            "partnerships.partyvote",
            vote.pk,
            scope.today,
            scope.today,
            owner,
            part=(owner, vote.party.casefold()) in there,
        )
        for owner, decision in last.items()
        for vote in decision.parties.all()
    ]


def seated(scope):
    rows = Tenure.objects.of_partnership(scope.partnership).on(scope.today).exclude(party="")
    return rows.order_by().values_list("seat__partner", "party")


def travelled(scope):
    rows = Delegate.objects.of_partnership(scope.partnership).exclude(party="")
    return rows.order_by().values_list("side__partner", "party")


def in_bodies(scope):
    rows = Tenure.objects.of_partnership(scope.partnership).filter(seat__kind__in=POLITICAL_SEATS).exclude(colour="")
    found = rows.order_by().values_list("pk", "started_on", "ended_on", "seat__partner", "colour")
    return [
        Row("partnerships.tenure", pk, first, last or scope.today, owner, part=colour == Colour.OPPOSITION)
        for pk, first, last, owner, colour in found
        if first <= scope.today
    ]


def in_delegations(scope):
    travelling = ~Q(side__mission__activity__status=ActivityStatus.DROPPED)
    rows = Delegate.objects.of_partnership(scope.partnership).filter(travelling, group__in=COLOURS).order_by()
    days = ("side__mission__activity__starts_on", "side__mission__activity__ends_on")
    return [
        Row("capacity.delegate", pk, first, last, owner, part=COLOURS[group] == "opposing")
        for pk, first, last, owner, group in rows.values_list("pk", *days, "side__partner", "group")
        if first <= scope.today
    ]


def say(reader):
    if not reader.any("seats", "in_bodies", "in_delegations"):
        return _("Which parties stand behind it was not noted yet.")
    missing = reader.without("in_bodies", "in_delegations")
    if not missing:
        return _("In each municipality the opposition takes part too.")
    if reader.is_beginning:
        return _("Support grows with the agreement: hear the majority and the opposition of each council.")
    return _("Nobody of the opposition takes part in: %(names)s. How does it hear of what you do?") % {"names": missing}


DIAL = Dial(
    "support",
    gettext_lazy("Support across parties"),
    gettext_lazy("Do majority and opposition stand behind it?"),
    [
        Gauge(
            "seats",
            gettext_lazy("Council seats that voted for"),
            gettext_lazy("Votes for, out of the seats of the council, in the decisions of which the votes were noted."),
            How.SHARE,
            seats,
        ),
        Gauge(
            "parties",
            gettext_lazy("Parties that are represented"),
            gettext_lazy(
                "Parties with somebody in a body today or in a delegation, out of those that voted in the last "
                "decision of the council."
            ),
            How.SHARE,
            parties,
        ),
        Gauge(
            "in_bodies",
            gettext_lazy("Opposition among the politicians in the bodies"),
            gettext_lazy(
                "Politicians of the opposition who had a seat in this period, out of all politicians whose colour was "
                "noted."
            ),
            How.SHARE,
            in_bodies,
        ),
        Gauge(
            "in_delegations",
            gettext_lazy("Opposition among the politicians on visits"),
            gettext_lazy("Politicians of the opposition in delegations, out of all politicians in them."),
            How.SHARE,
            in_delegations,
        ),
    ],
    say,
)
