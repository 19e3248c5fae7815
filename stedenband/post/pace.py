"""How soon somebody is told: at once, at seven in their own morning, or on Monday at seven."""

import zoneinfo
from collections import defaultdict
from datetime import datetime, time, timedelta

from stedenband.post.choices import NOT_CHOSEN, USUAL_PACE, NoticeKind, Pace
from stedenband.post.models import MailChoice

MORNING = time(7)
MONDAY = 0


def paces_for(people, kind) -> dict[int, Pace]:
    """The pace that each of `people` chose for `kind`, by their id; one query."""
    chosen = {} if kind in NOT_CHOSEN else dict(MailChoice.objects.of(people, kind))
    return {person.pk: Pace(chosen.get(person.pk, USUAL_PACE[kind])) for person in people}


def paces_of_person(person) -> dict[NoticeKind, Pace]:
    """The pace of every kind that `person` may choose for."""
    chosen = defaultdict(str, MailChoice.objects.filter(owner=person).values_list("kind", "pace"))
    kinds = [kind for kind in NoticeKind if kind not in NOT_CHOSEN]
    return {kind: Pace(chosen[kind] or USUAL_PACE[kind]) for kind in kinds}


def due_at(pace, *, now: datetime, time_zone: str) -> datetime | None:
    """When what happened at `now` goes into the mail of somebody in `time_zone`; None for never."""
    if pace == Pace.NEVER:
        return None
    if pace == Pace.AT_ONCE:
        return now
    zone = zoneinfo.ZoneInfo(time_zone)
    here = now.astimezone(zone)
    day = here.date() + timedelta(days=here.time() >= MORNING)
    if pace == Pace.WEEKLY:
        day += timedelta(days=(MONDAY - day.weekday()) % 7)
    return datetime.combine(day, MORNING, tzinfo=zone)
