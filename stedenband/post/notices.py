"""Telling people: one row per person, in the transaction of what happened."""

from collections.abc import Iterable
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from stedenband.lib import clock
from stedenband.lib.canonical import plain
from stedenband.post.kinds import EVENTS
from stedenband.post.models import Notice
from stedenband.post.pace import due_at, paces_for


def notify(
    event: str,
    *,
    people: Iterable,
    subject: Model,
    url: str,
    now: datetime,
    key: str = "",
    place: str = "",
    facts: dict | None = None,
) -> int:
    """Each of `people` is told once that `event` happened to `subject`, to be read at `url`; returns to how many.

    Call it inside the transaction of the deed: both are kept, or neither. Mail waits for the tick and touches nothing
    here. Who was told under the same `key` before, by default this event of this subject, is not told again. While the
    demo tells its stories nothing is mailed. Raises `KeyError` for an event that no app registered.
    """
    kind, people = EVENTS[event].kind, list(people)
    paces = paces_for(people, kind)
    key = key or f"{event}:{subject._meta.label_lower}:{subject.pk}"
    about = {"subject_type": ContentType.objects.get_for_model(subject), "subject_id": str(subject.pk)}
    told = {"event": event, "kind": kind, "place": place[:200], "facts": plain(facts or {}), "path": url, "at": now}
    notices = [
        Notice(
            recipient=person,
            key=f"{key}:{person.pk}",
            pace=paces[person.pk],
            due_at=None if clock.is_told() else due_at(paces[person.pk], now=now, time_zone=person.time_zone),
            **about,
            **told,
        )
        for person in people
    ]
    Notice.objects.bulk_create(notices, ignore_conflicts=True)
    return len(notices)
