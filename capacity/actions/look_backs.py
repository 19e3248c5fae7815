"""Looking back together; the note is joint once every municipality agreed to these very words."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import LookBackStatus
from capacity.models import LookBack, LookBackPresence, Trajectory
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import freeze, refuse_when_in_force, sign_off, voice, void_open
from partnerships.choices import Right, VoidReason, Word
from partnerships.models import Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.rows import lock_row, locked

People = list[tuple[Partner, str]]
"""Who looked back for each partner: names and functions."""


def write_look_back(
    *,
    partnership: Partnership,
    look_back: LookBack | None = None,
    seen: int | None = None,
    trajectory: Trajectory | None = None,
    held_on: date,
    people: People,
    what_changed: str,
    differently: str,
    language: str,
    by: User,
    now: datetime,
) -> LookBack:
    """The note of that conversation says this; what was agreed on its old words is void.

    Raises `DomainError`: `not_a_partner`, `foreign`, `locked` when all agreed; `ValidationError` beside `held_on` for a
    day to come; `VersionConflict`.
    """
    refuse_foreign(partnership, trajectory, *(partner for partner, _people in people))
    if held_on > now.date():
        raise ValidationError({"held_on": _("This day is still to come. Note here what you said when you look back.")})
    with transaction.atomic():
        voice(by, partnership.pk, Right.CONTRIBUTE)
        verb = "look_back.written" if look_back is None else "look_back.changed"
        look_back = opened(partnership=partnership, look_back=look_back, seen=seen, by=by, now=now)
        look_back.trajectory, look_back.held_on, look_back.language = trajectory, held_on, language
        look_back.what_changed, look_back.differently = what_changed, differently
        look_back.status = LookBackStatus.WRITING
        look_back.full_clean()
        look_back.save()
        note_presence(look_back, people)
        audit.record(verb, look_back, by=by, day=held_on)
    return look_back


def opened(
    *, partnership: Partnership, look_back: LookBack | None, seen: int | None, by: User, now: datetime
) -> LookBack:
    """The note, locked for writing, or a new one: what was agreed on its old words is void."""
    if look_back is None:
        return LookBack(partnership=partnership)
    look_back = lock_row(LookBack.objects.of_partnership(partnership), pk=look_back.pk, seen=seen)
    refuse_when_in_force(look_back)
    void_open(subject=look_back, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    return look_back


def note_presence(look_back, people):
    look_back.present.all().delete()
    for partner, names in people:
        if names.strip():
            row = LookBackPresence(look_back=look_back, partner=partner, people=names.strip())
            row.full_clean()
            row.save()


def offer_look_back(*, look_back: LookBack, by: User, now: datetime) -> LookBack:
    """The note is frozen, the municipality of `by` agrees to it, and it waits for every other one.

    Raises `DomainError`: `not_a_partner`, `locked`.
    """
    with transaction.atomic():
        look_back = locked(LookBack.objects.all()).get(pk=look_back.pk)
        voice(by, look_back.partnership_id, Right.COORDINATE)
        refuse_when_in_force(look_back)
        version = freeze(subject=look_back, by=by, now=now)
        LookBack.objects.filter(pk=look_back.pk).update(status=LookBackStatus.OFFERED)
        audit.record("look_back.offered", look_back, by=by, day=look_back.held_on)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return look_back


def look_back_facts(look_back: LookBack) -> dict:
    present = look_back.present.select_related("partner__municipality").order_by("partner__municipality__name", "pk")
    return {
        "trajectory": look_back.trajectory.title if look_back.trajectory else "",
        "held_on": look_back.held_on,
        "language": look_back.language,
        "people": [{"partner": one.partner.name, "people": one.people} for one in present],
        "what_changed": look_back.what_changed,
        "differently": look_back.differently,
    }


def look_back_agreed(look_back: LookBack, version, now: datetime) -> None:
    LookBack.objects.filter(pk=look_back.pk).update(status=LookBackStatus.AGREED)


def look_back_reopened(look_back: LookBack, version, now: datetime) -> None:
    LookBack.objects.filter(pk=look_back.pk).update(status=LookBackStatus.WRITING)
