"""Calling a body together, and calling it off."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.agenda_queue import seat_waiting
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import refuse_when_in_force, voice, void_open
from partnerships.choices import MeetingStatus, MinutesStatus, Right, VoidReason
from partnerships.models import Body, Meeting, Member, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def call_meeting(
    *,
    body: Body,
    starts_at: datetime,
    duration: int,
    chair: Partner,
    out_of_turn_because: str = "",
    place: str = "",
    online_link: str = "",
    language: str,
    by: User,
) -> Meeting:
    """The body meets at that moment, led by `chair`; `duration` is in minutes. What waited for it is on the agenda.

    Raises `DomainError`: `not_a_partner` for the body of another municipality, `foreign` for a chair of another
    partnership, `dissolved`; `ValidationError` for a duration outside 5 minutes to 12 hours.
    """
    refuse_foreign(body.partnership, chair)
    with transaction.atomic():
        body = locked(Body.objects.all()).get(pk=body.pk)
        refuse_meetings_of_others(body, by)
        if body.ended_on is not None:
            raise DomainError("dissolved", _("This body was dissolved: it stays as it was."))
        meeting = Meeting(partnership_id=body.partnership_id, body=body)
        arrange(meeting, starts_at, duration, chair, out_of_turn_because, place, online_link, language)
        audit.record("meeting.called", meeting, by=by, day=starts_at.date())
        seat_waiting(partnership_id=meeting.partnership_id, after=starts_at, by=by)
    return meeting


def change_meeting(
    *,
    meeting: Meeting,
    seen: int | None,
    starts_at: datetime,
    duration: int,
    chair: Partner,
    out_of_turn_because: str = "",
    place: str = "",
    online_link: str = "",
    language: str,
    by: User,
    now: datetime,
) -> Meeting:
    """The meeting is at that moment and place; minutes that wait for an answer are open again.

    Raises `DomainError`: `not_a_partner`, `foreign`, `locked`, `called_off`, `not_begun` when a meeting that took place
    would lie in the future; `ValidationError` for an impossible duration; `VersionConflict`.
    """
    refuse_foreign(meeting.partnership, chair)
    with transaction.atomic():
        meeting = opened(meeting=meeting, seen=seen, by=by, now=now)
        arrange(meeting, starts_at, duration, chair, out_of_turn_because, place, online_link, language)
        if meeting.is_held:
            refuse_before(meeting, now)
        audit.record("meeting.changed", meeting, by=by, day=starts_at.date())
    return meeting


def call_off(*, meeting: Meeting, reason: str, by: User) -> Meeting:
    """The planned meeting does not take place; the reason stays with it, and what waited for it goes to the next one.

    Raises `DomainError`: `not_a_partner`, `not_planned` when it took place or was called off; `ValidationError` without
    a reason.
    """
    with transaction.atomic():
        meeting = lock_row(Meeting.objects.all(), pk=meeting.pk, seen=None)
        refuse_meetings_of_others(meeting.body, by)
        if not meeting.is_planned:
            raise DomainError("not_planned", _("Only a meeting that is planned can be called off."))
        meeting.status, meeting.called_off_because = MeetingStatus.CALLED_OFF, reason.strip()
        meeting.full_clean()
        meeting.save()
        audit.record("meeting.called_off", meeting, by=by, day=meeting.starts_at.date(), reason=reason.strip())
        seat_waiting(partnership_id=meeting.partnership_id, after=meeting.starts_at, by=by)
    return meeting


def arrange(meeting, starts_at, duration, chair, out_of_turn_because, place, online_link, language):
    meeting.starts_at, meeting.duration = starts_at, duration
    meeting.chair, meeting.out_of_turn_because = chair, out_of_turn_because.strip()
    meeting.place, meeting.online_link, meeting.language = place.strip(), online_link.strip(), language
    meeting.full_clean()
    meeting.save()


def opened(*, meeting: Meeting, seen: int | None, by: User, now: datetime) -> Meeting:
    """The meeting, locked for writing: what was agreed on its old minutes is void."""
    meeting = lock_row(Meeting.objects.all(), pk=meeting.pk, seen=seen)
    refuse_meetings_of_others(meeting.body, by)
    refuse_when_in_force(meeting)
    if meeting.is_called_off:
        raise DomainError("called_off", _("This meeting was called off."))
    void_open(subject=meeting, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    meeting.minutes_status = MinutesStatus.WRITING
    return meeting


def refuse_meetings_of_others(body: Body, user: User) -> Member:
    """The place of `user`; raises `DomainError("not_a_partner")` when the body is of another municipality."""
    place = voice(user, body.partnership_id, Right.CONTRIBUTE)
    if not body.is_joint and body.partner_id != place.partner_id:
        raise DomainError("not_a_partner", _("Each municipality looks after the meetings of its own bodies."))
    return place


def refuse_before(meeting: Meeting, now: datetime) -> None:
    if not meeting.has_begun(now):
        raise DomainError("not_begun", _("This meeting has not begun yet."))
