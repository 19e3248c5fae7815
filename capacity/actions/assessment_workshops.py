"""One municipality reads its answers together, says what it finds, and closes its side."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.assessment_links import own_side
from capacity.assessments.spread import spread_of
from capacity.choices import RoundStatus, SideStatus
from capacity.models import ActionPoint, Answer, AssessmentRound, AssessmentSide, Workshop, WorkshopScore
from partnerships.choices import Right
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

MOST_ACTION_POINTS = 3

Scores = dict[str, tuple[str, int | None, str]]
"""(what we say, where we want to be, why) by the code of the statement."""

Points = list[tuple[str, str, date]]
"""(what, who does it, by when) of each."""


def score_statements(*, side: AssessmentSide, scores: Scores, by: User) -> Workshop:
    """The workshop says this of these statements; how many people gave each answer is kept beside it.

    Raises `DomainError`: `not_a_partner` for another municipality, `not_in_workshop`, `not_asked`; `ValidationError`.
    """
    with transaction.atomic():
        side = own_side(side, by, Right.CONTRIBUTE)
        workshop = open_workshop(side)
        asked = {statement.code for statement in side.round.statements}
        if not set(scores) <= asked:
            raise DomainError("not_asked", _("This statement is not asked here."))
        for code, (verdict, desired, why) in scores.items():
            row = workshop.scores.filter(code=code).first() or WorkshopScore(workshop=workshop, code=code)
            row.verdict, row.desired, row.why = verdict, desired, why.strip()
            row.spread = spread_of(choices_on(side, code))
            row.full_clean()
            row.save()
        audit.record("assessment.scored", side, by=by, partner=side.partner.name)
    return workshop


def choices_on(side, code):
    answers = Answer.objects.filter(sheet__side=side, sheet__finished_on__isnull=False, code=code)
    return answers.values_list("choice", flat=True)


def describe_workshop(
    *,
    side: AssessmentSide,
    seen: int | None,
    held_on: date,
    took_part: str,
    remark: str,
    language: str,
    points: Points,
    by: User,
    now: datetime,
) -> Workshop:
    """Who sat together and when, and the at most three things that this municipality is going to do.

    Raises `DomainError`: `not_a_partner`, `not_in_workshop`, `too_many` action points, `to_come`; `ValidationError`;
    `VersionConflict`.
    """
    if len(points) > MOST_ACTION_POINTS:
        raise DomainError("too_many", _("Choose three action points at most: what you really will do."))
    if held_on > now.date():
        raise DomainError("to_come", _("Write this once the workshop has taken place."))
    with transaction.atomic():
        side = own_side(side, by, Right.CONTRIBUTE)
        workshop = lock_row(Workshop.objects.all(), pk=open_workshop(side).pk, seen=seen)
        workshop.held_on, workshop.took_part, workshop.remark = held_on, took_part.strip(), remark.strip()
        workshop.language = language
        workshop.full_clean()
        workshop.save()
        workshop.action_points.all().delete()
        for text, person, due_on in points:
            point = ActionPoint(workshop=workshop, text=text.strip(), person=person.strip(), due_on=due_on)
            point.full_clean()
            point.save()
        audit.record("assessment.workshop_held", side, by=by, partner=side.partner.name)
    return workshop


def close_side(*, side: AssessmentSide, by: User, now: datetime) -> AssessmentSide:
    """The result of this municipality stands; when every side has closed, all read all.

    Raises `DomainError`: `not_a_partner`, `not_in_workshop`, `unscored` while a statement is open, `no_workshop` when
    nobody wrote who sat together.
    """
    with transaction.atomic():
        assessment = locked(AssessmentRound.objects.all()).get(pk=side.round_id)
        side = own_side(side, by, Right.COORDINATE)
        workshop = open_workshop(side)
        if unscored(side):
            raise DomainError("unscored", _("Some statements have no score yet. “We differ” is a good answer too."))
        if workshop.held_on is None:
            raise DomainError("no_workshop", _("Write down first who sat together, and when."))
        side.status, side.closed_on = SideStatus.CLOSED, now.date()
        side.full_clean()
        side.save()
        audit.record("assessment.closed", side, by=by, partner=side.partner.name)
        open_to_all(assessment, now)
    return side


def open_to_all(assessment, now):
    """With the last side that closes, everybody reads everything. Who left the partnership keeps nobody waiting."""
    open_sides = assessment.sides.exclude(status=SideStatus.CLOSED).filter(partner__left_on=None)
    if open_sides.exists():
        return
    assessment.status, assessment.compared_on = RoundStatus.COMPARED, now.date()
    assessment.row_version += 1
    assessment.full_clean()
    assessment.save()
    audit.record("assessment.compared", assessment, by=None, kind=assessment.kind)


def open_workshop(side):
    """The workshop of the side; raises `DomainError("not_in_workshop")` before it began and after it closed."""
    if not (side.round.is_open and side.is_in_workshop):
        raise DomainError("not_in_workshop", _("This is written in the workshop: after the answers, before closing."))
    return side.workshop


def unscored(side: AssessmentSide) -> list:
    """The statements that the workshop said nothing of, in order."""
    there = set(side.workshop.scores.values_list("code", flat=True))
    return [statement for statement in side.round.statements if statement.code not in there]
