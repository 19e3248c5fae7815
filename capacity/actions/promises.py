"""Promises that were made on the spot: noted by who heard them, talked about in the joint steering group."""

from datetime import date, datetime
from functools import partial

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from capacity.models import Activity, Hearing, Promise
from partnerships.actions.agenda_queue import Subject, seat_at_once
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import AgendaItem, Meeting, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row

LONGEST_TITLE = 200


def note_promise(
    *,
    activity: Activity,
    partner: Partner,
    person: str,
    to_whom: str,
    kind: str,
    text: str,
    said_on: date,
    heard_by: str,
    amount_hundredths: int | None = None,
    currency: str = "",
    language: str,
    by: User,
    now: datetime,
) -> Promise:
    """Somebody promised this for `partner` at the activity.

    Money and goods stand on the agenda of the next planned meeting of the joint steering group, or wait for one.
    Raises `DomainError`: `not_a_partner`, `foreign`, `before_activity`, `ahead`; `ValidationError` for an amount that
    does not fit.
    """
    refuse_foreign(activity.partnership, partner)
    with transaction.atomic():
        place = voice(by, activity.partnership_id, Right.CONTRIBUTE)
        promise = Promise(partnership_id=activity.partnership_id, activity=activity, noted_for_id=place.partner_id)
        promise.partner = partner
        settle(promise, person, to_whom, kind, text, said_on, heard_by, amount_hundredths, currency, language, now)
        audit.record("promise.noted", promise, by=by, partner=partner.name, person=promise.person)
        seat_at_once(partnership_id=promise.partnership_id, by=by, now=now)
    return promise


def change_promise(
    *,
    promise: Promise,
    seen: int | None,
    partner: Partner,
    person: str,
    to_whom: str,
    kind: str,
    text: str,
    said_on: date,
    heard_by: str,
    amount_hundredths: int | None = None,
    currency: str = "",
    language: str,
    by: User,
    now: datetime,
) -> Promise:
    """The promise reads like this, and so does its subject on an agenda to come.

    Raises `DomainError`: `not_a_partner` for who did not note it, `foreign`, `decided` once the steering group decided
    about it, `still_on_agenda` when it would no longer be one for the steering group; `ValidationError`;
    `VersionConflict`.
    """
    refuse_foreign(promise.partnership, partner)
    with transaction.atomic():
        promise = own_promise(promise, by, seen)
        promise.partner = partner
        settle(promise, person, to_whom, kind, text, said_on, heard_by, amount_hundredths, currency, language, now)
        audit.record("promise.changed", promise, by=by, partner=partner.name, person=promise.person)
        reword(promise, now)
        seat_at_once(partnership_id=promise.partnership_id, by=by, now=now)
    return promise


def own_promise(promise, user, seen):
    place = voice(user, promise.partnership_id, Right.CONTRIBUTE)
    promise = lock_row(Promise.objects.all(), pk=promise.pk, seen=seen)
    if place.partner_id != promise.noted_for_id:
        raise DomainError("not_a_partner", _("Each municipality changes the promises that it noted itself."))
    if promise.hearings.exclude(item__decision="").exists():
        raise DomainError("decided", _("The steering group decided about this promise: it stays as it was noted."))
    return promise


def reword(promise, now):
    """The subject on an agenda to come says what the promise says now."""
    coming = AgendaItem.objects.filter(hearing__promise=promise, meeting__in=Meeting.objects.to_come(now))
    if coming and not promise.is_for_steering_group:
        raise DomainError(
            "still_on_agenda",
            _("This promise stands on an agenda of the steering group: let them say that it is something else."),
        )
    coming.update(title=title_of(promise), language=promise.language)


def settle(promise, person, to_whom, kind, text, said_on, heard_by, amount_hundredths, currency, language, now):
    if said_on < promise.activity.starts_on:
        raise DomainError("before_activity", _("This day lies before the activity. Check the date."))
    if said_on > now.date():
        raise DomainError("ahead", _("This day lies ahead. Check the date."))
    promise.person, promise.to_whom, promise.heard_by = person.strip(), to_whom.strip(), heard_by.strip()
    promise.kind, promise.text, promise.said_on, promise.language = kind, text.strip(), said_on, language
    promise.amount_hundredths, promise.currency = amount_hundredths, currency
    promise.full_clean()
    promise.save()


def waiting_promises(meeting: Meeting) -> list[Subject]:
    """Every promise that waits and was made before `meeting`, in the language it was noted in."""
    waiting = Promise.objects.of_partnership(meeting.partnership_id).waiting_for_a_meeting()
    waiting = waiting.filter(said_on__lte=meeting.starts_at.date()).select_related("noted_for__municipality")
    return [
        Subject(partner=one.noted_for, title=title_of(one), language=one.language, seated=partial(hear, one))
        for one in waiting.order_by("said_on", "pk")
    ]


def hear(promise, item):
    Hearing.objects.create(promise=promise, item=item)


def title_of(promise):
    with translation.override(promise.language):
        return (_("Promise made on the spot: %(what)s") % {"what": promise.text})[:LONGEST_TITLE]
