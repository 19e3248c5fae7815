"""What has to come before the joint steering group waits for its next meeting, and goes onto that agenda by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max

from partnerships.choices import AgendaAim, BodyKind
from partnerships.models import AgendaItem, Body, Meeting, Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.rows import locked


@dataclass(frozen=True)
class Subject:
    """Something that waits: for which partner it is put there, in which words; `seated(item)` notes where it stands."""

    partner: Partner
    title: str
    language: str
    seated: Callable


@dataclass(frozen=True)
class Queue:
    """Things of one kind that wait for the joint steering group. Apps above register theirs.

    `waiting(meeting)` gives what waits in its partnership, as `Subject`s; `keeps(item)` says whether an agenda item is
    one of them: it stays on the agenda until it was talked about.
    """

    waiting: Callable
    keeps: Callable


QUEUES: list[Queue] = []


def register(queue: Queue) -> None:
    QUEUES.append(queue)


def seat_waiting(*, partnership_id: int, after: datetime, by: User) -> Meeting | None:
    """What waits stands on the agenda of the first planned meeting of the joint steering group from `after` on.

    Without such a meeting it goes on waiting; gives that meeting or None.
    """
    planned = Meeting.objects.of_partnership(partnership_id).of_joint_steering_group().to_come(after)
    meeting = locked(planned).order_by("starts_at", "pk").first()
    if meeting is not None:
        for subject in [subject for queue in QUEUES for subject in queue.waiting(meeting)]:
            subject.seated(seat_subject(meeting=meeting, subject=subject, by=by))
    return meeting


def seat_at_once(*, partnership_id: int, by: User, now: datetime) -> None:
    """What was just noted stands on the next agenda.

    Who calls the joint steering group together at this very moment waits, and then finds it.
    """
    groups = Body.objects.of_partnership(partnership_id).joint().filter(kind=BodyKind.STEERING_GROUP)
    list(locked(groups).order_by("pk"))
    seat_waiting(partnership_id=partnership_id, after=now, by=by)


def seat_subject(*, meeting: Meeting, subject: Subject, by: User) -> AgendaItem:
    """The subject is last on the agenda of the planned `meeting`, locked by the caller, to be decided about."""
    last = meeting.agenda.aggregate(last=Max("position"))["last"]
    item = AgendaItem(meeting=meeting, partner=subject.partner, position=0 if last is None else last + 1)
    item.title, item.aim, item.language = subject.title, AgendaAim.DECIDE, subject.language
    item.full_clean()
    item.save()
    audit.record("agenda.put", item, by=by, partner=subject.partner.name)
    return item


def is_kept(item: AgendaItem) -> bool:
    """Whether the subject came here by itself and stays until it was talked about."""
    return any(queue.keeps(item) for queue in QUEUES)
