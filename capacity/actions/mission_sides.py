"""What one municipality writes for itself around a visit; no other one touches it."""

from collections import Counter
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.activities import log_activity
from capacity.choices import SidePart
from capacity.models import (
    Activity,
    Delegate,
    ExpectationNote,
    Finding,
    Mission,
    MissionSide,
    Signal,
    VisitQuestion,
)
from capacity.models.mission import OfMissionSide
from capacity.models.visit_question import MOST_QUESTIONS
from partnerships.actions.signoff import refuse_when_in_force, voice, void_open
from partnerships.choices import Right, VoidReason
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

Rows = list[dict]
"""Lines as they stand from now on, each with its fields by name."""


def set_questions(
    *, side: MissionSide, seen: int | None, questions: list[str], language: str, by: User, now: datetime
) -> MissionSide:
    """The municipality wants to learn this at the visit.

    Raises what `opened_side` raises, `DomainError`: `fixed` from the second day of the visit on, `too_many`.
    """
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        if side.mission.has_fixed_questions(now.date()):
            raise DomainError("fixed", _("The visit has begun: the questions stay as they were set before departure."))
        if len(questions) > MOST_QUESTIONS:
            raise DomainError("too_many", _("Ask three questions at most: then each gets an answer."))
        rows = [{"text": text, "language": language} for text in questions]
        return replace_lines(side=side, model=VisitQuestion, rows=rows, part=SidePart.QUESTIONS, by=by)


def answer_questions(
    *, side: MissionSide, seen: int | None, answers: dict[int, str], language: str, by: User, now: datetime
) -> MissionSide:
    """The municipality found this; `answers` by the id of the question, empty where it has none yet.

    Raises what `opened_side` raises, and `DomainError("too_early")` on the first day and before.
    """
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        if not side.mission.has_fixed_questions(now.date()):
            raise DomainError("too_early", _("The questions are answered after the first day of the visit."))
        for question in side.questions.filter(pk__in=answers):
            question.answer, question.answer_language = answers[question.pk].strip(), language
            question.full_clean()
            question.save(update_fields=["answer", "answer_language"])
        return record_side(side=side, part=SidePart.ANSWERS, by=by)


def name_delegates(
    *, side: MissionSide, seen: int | None, delegates: Rows, one_colour_because: str = "", by: User, now: datetime
) -> MissionSide:
    """These people take part for the municipality. Raises what `opened_side` raises, and `ValidationError`."""
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        side.one_colour_because = one_colour_because
        return replace_lines(side=side, model=Delegate, rows=delegates, part=SidePart.DELEGATION, by=by)


def tell_expectations(*, side: MissionSide, seen: int | None, notes: Rows, by: User, now: datetime) -> MissionSide:
    """These people were told this about the visit. Raises what `opened_side` raises, and `ValidationError`."""
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        return replace_lines(side=side, model=ExpectationNote, rows=notes, part=SidePart.EXPECTATIONS, by=by)


def note_signals(*, side: MissionSide, seen: int | None, signals: Rows, by: User, now: datetime) -> MissionSide:
    """The municipality heard this afterwards. Raises what `opened_side` raises, `DomainError("not_begun")`."""
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        refuse_before_visit(side, now)
        return replace_lines(side=side, model=Signal, rows=signals, part=SidePart.SIGNALS, by=by)


def tell_findings(
    *, side: MissionSide, seen: int | None, findings: Rows, shared_with: str, language: str, by: User, now: datetime
) -> MissionSide:
    """The municipality found this, by theme, and shared it with these people at home.

    Raises what `opened_side` raises, `DomainError("not_begun")`.
    """
    with transaction.atomic():
        side = opened_side(side=side, seen=seen, by=by, now=now)
        refuse_before_visit(side, now)
        side.shared_with, side.language = shared_with, language
        return replace_lines(side=side, model=Finding, rows=findings, part=SidePart.FINDINGS, by=by)


def take_over_heads(*, side: MissionSide, by: User, now: datetime) -> Activity:
    """The activity counts for this municipality the people of its delegation; the other counts stay.

    Raises what `opened_side` raises, and `DomainError("nobody")` when nobody is named.
    """
    with transaction.atomic():
        side = opened_side(side=side, seen=None, by=by, now=now)
        named = Counter((one.group, one.sex) for one in side.delegates.all())
        if not named:
            raise DomainError("nobody", _("Name the people of your delegation first."))
        activity = side.mission.activity
        others = activity.participations.exclude(partner=side.partner_id)
        heads = {(row.partner_id, row.group, row.sex): row.count for row in others}
        heads |= {(side.partner_id, group, sex): count for (group, sex), count in named.items()}
        return log_activity(partnership=activity.partnership, activity=activity, heads=heads, by=by)


def opened_side(*, side: MissionSide, seen: int | None, by: User, now: datetime) -> MissionSide:
    """The side, locked for writing by its own municipality; words given on the report of the mission fall.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `locked` once all agreed to the report; `VersionConflict`.
    """
    member = voice(by, side.partnership_id, Right.CONTRIBUTE)
    if member.partner_id != side.partner_id:
        raise DomainError("not_yours", _("Each municipality writes its own side of a visit."))
    mission = locked(Mission.objects.all()).get(pk=side.mission_id)
    refuse_when_in_force(mission)
    void_open(subject=mission, because=VoidReason.TEXT_CHANGED, by=by, now=now)
    return lock_row(MissionSide.objects.select_related("mission__activity"), pk=side.pk, seen=seen)


def refuse_before_visit(side, now):
    if not side.mission.has_begun(now.date()):
        raise DomainError("not_begun", _("The visit has not begun yet."))


def replace_lines(
    *, side: MissionSide, model: type[OfMissionSide], rows: Rows, part: SidePart, by: User
) -> MissionSide:
    """The side has these lines of `model` and no others. Raises `ValidationError`."""
    model.objects.filter(side=side).delete()
    for position, values in enumerate(rows):
        row = model(side=side, position=position, **values)
        row.full_clean()
        row.save()
    return record_side(side=side, part=part, by=by)


def record_side(*, side: MissionSide, part: SidePart, by: User) -> MissionSide:
    """The trail says that the municipality wrote this part of its side."""
    side.full_clean()
    side.save()
    audit.record("mission.side_written", side, by=by, partner=side.partner.name, part=part)
    return side
