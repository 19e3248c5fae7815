"""Places in a body, who sits there and when, and who is whose counterpart (`guide/peers.md` 4.24)."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.bodies import refuse_dissolved
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Body, Member, Seat, Tenure
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def write_seat(
    *,
    body: Body,
    seat: Seat | None = None,
    title: str,
    kind: str,
    task: str = "",
    counterparts: Iterable[Seat] = (),
    by: User,
) -> Seat:
    """The municipality of `by` has a seat in `body`, or the own `seat` reads this way now; counterparts know it back.

    Raises `DomainError`: `not_a_partner` in a body or for a seat of another municipality, `dissolved`, `foreign` for a
    counterpart of another partnership, `own_side` for one of the own municipality, `given_up`.
    """
    with transaction.atomic():
        place = voice(by, body.partnership_id, Right.COORDINATE)
        if not body.is_joint and body.partner_id != place.partner_id:
            raise DomainError("not_a_partner", _("Each municipality looks after the seats in its own bodies."))
        refuse_dissolved(body)
        is_new = seat is None
        seat = Seat(body=body, partner=place.partner) if is_new else own_seat(seat, place)
        others = refuse_unfit_counterparts(seat, counterparts)
        seat.title, seat.kind, seat.task = title.strip(), kind, task.strip()
        seat.full_clean()
        seat.save()
        seat.counterparts.set(others)
        names = ", ".join(other.title for other in others)
        audit.record("seat.opened" if is_new else "seat.changed", seat, by=by, counterparts=names)
    return seat


def seat_person(
    *,
    seat: Seat,
    name: str,
    member: Member | None = None,
    party: str = "",
    colour: str = "",
    started_on: date,
    ended_on: date | None = None,
    by: User,
) -> Tenure:
    """The person holds the seat from `started_on`; who held it until now leaves the day before.

    With `ended_on` it is written down for earlier days. Raises `DomainError`: `not_a_partner`, `foreign` for a member
    of another municipality, `given_up`; `ValidationError`: `seat_held` when somebody else held it on one of these
    days, `end_before_start`, `not_political` for a party or a colour in a seat of no politician.
    """
    refuse_foreign(seat.partnership, member)
    with transaction.atomic():
        seat = own_seat(seat, voice(by, seat.partnership_id, Right.COORDINATE))
        if member is not None and member.partner_id != seat.partner_id:
            raise DomainError("foreign", _("Choose a colleague of your own municipality."))
        tenure = Tenure(seat=seat, member=member, party=party.strip(), colour=colour)
        tenure.name = name.strip() or (member.user.name if member else "")
        tenure.started_on, tenure.ended_on = started_on, ended_on
        refuse_colour(tenure)
        if ended_on is None:
            seat.tenures.filter(ended_on=None, started_on__lt=started_on).update(
                ended_on=started_on - timedelta(days=1)
            )
        refuse_held(tenure)
        tenure.full_clean()
        tenure.save()
        audit.record("seat.taken", seat, by=by, person=tenure.name)
    return tenure


def leave_seat(*, tenure: Tenure, on: date, by: User) -> Tenure:
    """The person held the seat until `on`, that day included; the seat and its counterparts stay.

    Raises `DomainError`: `not_a_partner`, `given_up`, `left` when they left before; `ValidationError` for a day before
    they came.
    """
    with transaction.atomic():
        own_seat(tenure.seat, voice(by, tenure.partnership_id, Right.COORDINATE))
        tenure = locked(Tenure.objects.all()).get(pk=tenure.pk)
        if tenure.ended_on is not None:
            raise DomainError("left", _("This person has left the seat already."))
        tenure.ended_on = on
        tenure.full_clean()
        tenure.save(update_fields=["ended_on"])
        audit.record("seat.left", tenure.seat, by=by, person=tenure.name)
    return tenure


def give_up_seat(*, seat: Seat, on: date, by: User) -> Seat:
    """The seat is no longer there from `on`; who sat in it then leaves that day, and what they did stays readable.

    Raises `DomainError`: `not_a_partner`, `given_up`.
    """
    with transaction.atomic():
        seat = own_seat(seat, voice(by, seat.partnership_id, Right.COORDINATE))
        seat.tenures.filter(ended_on=None).update(ended_on=on)
        seat.ended_on = on
        seat.save(update_fields=["ended_on"])
        audit.record("seat.given_up", seat, by=by)
    return seat


def own_seat(seat, place):
    """The seat as it is now, locked. Raises `DomainError`: `not_a_partner`, `given_up`."""
    seat = locked(Seat.objects.all()).get(pk=seat.pk)
    if seat.partner_id != place.partner_id:
        raise DomainError("not_a_partner", _("Each municipality says itself who sits for it."))
    if seat.ended_on is not None:
        raise DomainError("given_up", _("This seat was given up: it stays as it was."))
    return seat


def refuse_unfit_counterparts(seat, counterparts):
    others = list(counterparts)
    refuse_foreign(seat.body.partnership, *others)
    if any(other.partner_id == seat.partner_id for other in others):
        raise DomainError("own_side", _("A counterpart sits for another municipality than your own."))
    return others


def refuse_held(tenure):
    """Raise `ValidationError("seat_held")` when somebody else holds the seat on one of the days of `tenure`."""
    held = tenure.seat.tenures.filter(Q(ended_on=None) | Q(ended_on__gte=tenure.started_on))
    if tenure.ended_on:
        held = held.filter(started_on__lte=tenure.ended_on)
    other = held.first()
    if other is not None:
        message = _("%(name)s held this seat on that day. Choose another day.") % {"name": other.name}
        raise ValidationError({"started_on": ValidationError(message, code="seat_held")})


def refuse_colour(tenure):
    if (tenure.party or tenure.colour) and not tenure.seat.is_political:
        message = _("Only a politician has a party and a place in the majority or the opposition.")
        raise ValidationError({"colour": ValidationError(message, code="not_political")})
