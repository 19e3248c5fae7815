"""Needs that were seen on a visit; what is referred to the steering group stands on its next agenda by itself."""

from datetime import datetime
from functools import partial

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from capacity.actions.mission_sides import Rows, opened_side, record_side, refuse_before_visit
from capacity.choices import SidePart
from capacity.models import Hearing, MissionSide, Need
from partnerships.actions.agenda_queue import Subject, seat_at_once
from partnerships.models import AgendaItem, Meeting
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError

LONGEST_TITLE = 200


def note_needs(*, side: MissionSide, seen: int | None, needs: Rows, by: User, now: datetime) -> MissionSide:
    """The side has these needs and no others; `pk` in a row says which need it was, without it the need is new.

    What is referred to the steering group stands on the agenda of its next planned meeting, or waits for one. Raises
    what `opened_side` raises; `DomainError`: `not_begun`, `decided` when a need changed about which the steering group
    decided, `still_on_agenda` when one that it still has to talk about is gone; `ValidationError` when not to whom.
    """
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        refuse_before_visit(side, now)
        known = {need.pk: need for need in side.needs.with_hearings()}
        for position, values in enumerate(needs):
            values = dict(values)
            need = known.pop(values.pop("pk", None), None) or Need(side=side)
            settle(need, position, values, now)
        for gone in known.values():
            refuse_when_heard(gone)
            gone.delete()
        side = record_side(side=side, part=SidePart.NEEDS, by=by)
        seat_at_once(partnership_id=side.partnership_id, by=by, now=now)
    return side


def settle(need, position, values, now):
    """The need reads like this, and so does its subject on an agenda to come."""
    said = ("text", "referred_to", "who")
    need.position = position
    if any(getattr(need, name) != values.get(name, "") for name in said):
        if need.pk:
            refuse_change(need, values)
        for name, value in values.items():
            setattr(need, name, value)
    need.full_clean()
    need.save()
    coming = AgendaItem.objects.filter(hearing__need=need, meeting__in=Meeting.objects.to_come(now))
    coming.update(title=title_of(need), language=need.language)


def refuse_change(need, values):
    if need.decided_item:
        raise DomainError("decided", _("The steering group decided about a need on this list: it stays as it was."))
    if values["referred_to"] != need.referred_to:
        refuse_when_heard(need)


def refuse_when_heard(need):
    if need.decided_item:
        raise DomainError("decided", _("The steering group decided about a need on this list: it stays as it was."))
    if need.is_on_an_agenda:
        raise DomainError(
            "still_on_agenda",
            _("A need on this list stands on an agenda of the steering group: it stays until you talked about it."),
        )


def waiting_needs(meeting: Meeting) -> list[Subject]:
    """Every need that waits and was seen before `meeting`, in the language it was noted in."""
    waiting = Need.objects.of_partnership(meeting.partnership_id).waiting_for_a_meeting()
    waiting = waiting.filter(side__mission__activity__starts_on__lte=meeting.starts_at.date())
    return [
        Subject(partner=one.side.partner, title=title_of(one), language=one.language, seated=partial(hear, one))
        for one in waiting.select_related("side__partner__municipality").order_by("pk")
    ]


def hear(need, item):
    Hearing.objects.create(need=need, item=item)


def title_of(need):
    with translation.override(need.language):
        return (_("Need seen on a visit: %(what)s") % {"what": need.text})[:LONGEST_TITLE]
