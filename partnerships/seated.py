"""Who sits in a body on a day, whose counterpart they are, and what the partners may ask themselves about it."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from partnerships.choices import Colour, SeatKind
from partnerships.models import Body, Partner, Partnership, Seat, Tenure


@dataclass(frozen=True)
class Place:
    """A seat with who holds it on the day, and its counterparts with who holds theirs."""

    seat: Seat
    holder: Tenure | None
    counterparts: list[tuple[Seat, Tenure | None]]


def places_of(bodies, partnership: Partnership, day: date) -> dict[int, list[tuple[Partner, list[Place]]]]:
    """By body id the places of each partner that has a seat there on `day`, politicians first.

    Four queries, however many bodies: a seat that was given up before `day` is left out.
    """
    seats = Seat.objects.of_partnership(partnership).select_related("body__partnership")
    seats = seats.with_holders(day).prefetch_related("counterparts")
    kept = [seat for seat in seats.order_by("title", "pk") if seat.ended_on is None or seat.ended_on >= day]
    there = {seat.pk: seat for seat in sorted(kept, key=lambda seat: SeatKind.values.index(seat.kind))}
    rows = {body.pk: {} for body in bodies}
    for seat in there.values():
        if seat.body_id in rows:
            others = [there[one.pk] for one in seat.counterparts.all() if one.pk in there]
            others.sort(key=lambda other: partnership.partner(other.partner_id).name)
            place = Place(seat, seat.holder, [(other, other.holder) for other in others])
            rows[seat.body_id].setdefault(seat.partner_id, []).append(place)
    return {
        pk: [(partner, by_partner[partner.pk]) for partner in partnership.partner_list if partner.pk in by_partner]
        for pk, by_partner in rows.items()
    }


def questions(body: Body, places) -> list[str]:
    """What the partners may ask themselves about a body: one colour, an empty side, seats without a counterpart."""
    asked = []
    for partner, row in places:
        colours = {place.holder.colour for place in row if place.holder and place.seat.is_political}
        if len(colours) == 1 and not body.one_colour_because:
            asked += one_colour(partner, colours.pop())
        empty = sum(1 for place in row if place.holder is None)
        if empty:
            asked.append(
                _("Seats of %(municipality)s that are empty: %(count)s. Who takes over?")
                % {"municipality": partner.name, "count": empty}
            )
    return asked


def one_colour(partner, colour):
    """The question about politicians of one colour; none while their colour is not known."""
    if colour == Colour.MAJORITY:
        question = _(
            "All politicians of %(municipality)s in this body belong to the majority. Would the opposition like a seat?"
        )
    elif colour == Colour.OPPOSITION:
        question = _(
            "All politicians of %(municipality)s in this body belong to the opposition. Would the majority like a seat?"
        )
    else:
        return []
    return [question % {"municipality": partner.name}]


def missing_sides(body: Body, places, partnership: Partnership) -> list[Partner]:
    """The partners without a seat in a joint body."""
    there = {partner.pk for partner, _row in places}
    return [partner for partner in partnership.partner_list if body.is_joint and partner.pk not in there]
