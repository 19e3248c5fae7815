"""Who was there, what was said and decided; joint once every municipality agreed to the same minutes."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.agenda_queue import seat_waiting
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.meetings import opened, refuse_before
from partnerships.actions.signoff import freeze, refuse_when_in_force, sign_off, voice
from partnerships.choices import MeetingStatus, MinutesStatus, Right, Word
from partnerships.models import Attendance, Meeting, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError

People = list[tuple[str, str, Partner | None, str]]
"""(name, function, for which partner, presence) of each."""

Talk = dict[int, tuple[str, str]]
"""What was said and what was decided, by the id of the agenda item."""


def note_attendance(*, meeting: Meeting, seen: int | None, people: People, by: User, now: datetime) -> Meeting:
    """These people were there, or excused; the meeting took place.

    Raises `DomainError`: `not_a_partner`, `foreign`, `locked`, `called_off`, `not_begun`; `VersionConflict`.
    """
    refuse_foreign(meeting.partnership, *(partner for _name, _function, partner, _presence in people))
    with transaction.atomic():
        meeting = opened(meeting=meeting, seen=seen, by=by, now=now)
        take_place(meeting, now)
        meeting.attendances.all().delete()
        for name, function, partner, presence in people:
            row = Attendance(meeting=meeting, name=name, function=function, partner=partner, presence=presence)
            row.full_clean()
            row.save()
        audit.record("meeting.attended", meeting, by=by, day=meeting.starts_at.date(), people=len(people))
    return meeting


def write_minutes(
    *, meeting: Meeting, seen: int | None, minutes: str, talk: Talk, language: str, by: User, now: datetime
) -> Meeting:
    """What was said and decided stands there, in one language; the meeting took place.

    What had to be decided and was not goes to the next planned meeting.

    Raises `DomainError`: `not_a_partner`, `locked`, `called_off`, `not_begun`; `VersionConflict`.
    """
    with transaction.atomic():
        meeting = opened(meeting=meeting, seen=seen, by=by, now=now)
        meeting.minutes, meeting.language, meeting.minutes_at = minutes.strip(), language, now
        take_place(meeting, now)
        for item in meeting.agenda.filter(pk__in=talk):
            said, decision = talk[item.pk]
            item.said, item.decision = said.strip(), decision.strip()
            item.full_clean()
            item.save(update_fields=["said", "decision"])
        audit.record("minutes.written", meeting, by=by, day=meeting.starts_at.date())
        seat_waiting(partnership_id=meeting.partnership_id, after=meeting.starts_at, by=by)
    return meeting


def take_place(meeting, now):
    refuse_before(meeting, now)
    meeting.status = MeetingStatus.HELD
    meeting.full_clean()
    meeting.save()


def offer_minutes(*, meeting: Meeting, by: User, now: datetime) -> Meeting:
    """The minutes are frozen, the municipality of `by` agrees to them, and they wait for every other one.

    Raises `DomainError`: `not_a_partner`, `locked`, `own_body` for a body of one municipality, whose minutes are its
    own, and `no_minutes` when nothing was written down.
    """
    with transaction.atomic():
        meeting = Meeting.objects.get(pk=meeting.pk)
        voice(by, meeting.partnership_id, Right.COORDINATE)
        refuse_when_in_force(meeting)
        if not meeting.body.is_joint:
            raise DomainError("own_body", _("The minutes of a body of one municipality are its own."))
        if meeting.minutes_at is None:
            raise DomainError("no_minutes", _("Write down first what was said and decided."))
        version = freeze(subject=meeting, by=by, now=now)
        Meeting.objects.filter(pk=meeting.pk).update(minutes_status=MinutesStatus.OFFERED)
        audit.record("minutes.offered", meeting, by=by, day=meeting.starts_at.date())
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return meeting


def minutes_facts(meeting: Meeting) -> dict:
    """What the municipalities agree to: who was there, what was said and decided, and who does what next."""
    people = meeting.attendances.select_related("partner__municipality")
    steps = meeting.next_steps.select_related("partner__municipality")
    return {
        "body": meeting.body.name,
        "starts_at": meeting.starts_at,
        "place": meeting.place,
        "chair": meeting.chair.name,
        "language": meeting.language,
        "minutes": meeting.minutes,
        "people": [person_facts(one) for one in people],
        "agenda": [item_facts(item) for item in meeting.agenda.select_related("partner__municipality")],
        "next_steps": [step_facts(one) for one in steps],
    }


def person_facts(one) -> dict:
    return {
        "name": one.name,
        "function": one.function,
        "partner": one.partner.name if one.partner else None,
        "presence": one.presence,
    }


def step_facts(one) -> dict:
    return {
        "partner": one.partner.name,
        "text": one.text,
        "person": one.person,
        "due_on": one.due_on,
        "language": one.language,
    }


def item_facts(item) -> dict:
    return {
        "title": item.title,
        "language": item.language,
        "partner": item.partner.name,
        "said": item.said,
        "decision": item.decision,
    }


def minutes_agreed(meeting: Meeting, version, now: datetime) -> None:
    Meeting.objects.filter(pk=meeting.pk).update(minutes_status=MinutesStatus.AGREED)


def minutes_reopened(meeting: Meeting, version, now: datetime) -> None:
    Meeting.objects.filter(pk=meeting.pk).update(minutes_status=MinutesStatus.WRITING)
