"""When a handover file is offered: half a year before an election, and when somebody left a seat."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from partnerships.choices import HandoverOccasion, Right
from partnerships.models import CouncilTerm, Handover, Tenure
from partnerships.waiting import Waiting

ASK_FOR = timedelta(days=60)
"""So long after somebody left a seat the file is still asked for."""


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """What each partner of `partnerships` (fetched with partners) can hand over now."""
    return elections_waiting(partnerships, today=today) + successions_waiting(partnerships, today=today)


def elections_waiting(partnerships, *, today):
    """The municipality whose election nears is asked for its file, until it has made one for that council."""
    places = {
        (partner.municipality_id, partnership.pk): (partner, partnership)
        for partnership in partnerships
        for partner in partnership.partner_list
    }
    municipalities = {municipality for municipality, _partnership in places}
    terms = [
        term
        for term in CouncilTerm.objects.filter(municipality__in=municipalities).electing_after(today)
        if term.asks_to_hand_over(today)
    ]
    done = set(Handover.objects.filter(term__in=terms).values_list("term_id", "partnership_id"))
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=_("Make the handover file before the election"),
            note=_("What the next council needs to go on with the partnership"),
            url=f"{reverse('partnerships:handover_add', args=[partnership.slug])}?term={term.pk}",
            right=Right.COORDINATE,
            due_on=term.election_on,
        )
        for term in terms
        for (municipality, _pk), (partner, partnership) in places.items()
        if municipality == term.municipality_id and (term.pk, partnership.pk) not in done
    ]


def successions_waiting(partnerships, *, today):
    """Who left a seat lately is asked, through the colleagues, for a word to who comes."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    left = Tenure.objects.filter(
        seat__body__partnership__in=by_id,
        seat__body__ended_on=None,
        seat__ended_on=None,
        ended_on__range=(today - ASK_FOR, today + ASK_FOR),
    ).select_related("seat__body")
    last = {tenure.seat_id: tenure for tenure in left.order_by("ended_on", "pk")}
    files = Handover.objects.filter(seat__in=last, occasion=HandoverOccasion.CHANGE_OF_PERSON)
    written = {}
    for seat, at in files.order_by("written_at").values_list("seat_id", "written_at"):
        written[seat] = at.date()
    return [
        Waiting(
            partnership_id=tenure.partnership_id,
            partner_id=tenure.seat.partner_id,
            label=_("Make the handover file for who takes over: %(seat)s") % {"seat": tenure.seat.title},
            note=_("%(name)s held this seat.") % {"name": tenure.name},
            url=f"{reverse('partnerships:handover_add', args=[by_id[tenure.partnership_id].slug])}?seat={seat}",
            right=Right.COORDINATE,
        )
        for seat, tenure in last.items()
        if seat not in written or written[seat] < tenure.ended_on - ASK_FOR
    ]
