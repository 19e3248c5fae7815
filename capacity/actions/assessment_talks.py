"""What the partners do with the comparison: talking points with an owner, and the minutes of their conversation."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import ConversationStatus
from capacity.models import AssessmentRound, Conversation, TalkingPoint
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import freeze, refuse_when_in_force, sign_off, voice, void_open
from partnerships.choices import Right, VoidReason, Word
from partnerships.models import Partner
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def take_up(
    *,
    assessment: AssessmentRound,
    point: TalkingPoint | None = None,
    seen: int | None = None,
    code: str,
    partner: Partner,
    by: User,
    **fields,
) -> TalkingPoint:
    """The statement is a talking point as `fields` say, and somebody of `partner` sees to it by its day.

    Raises `DomainError`: `not_a_partner`, `foreign`, `not_compared` before every side closed, `not_asked`, `settled`;
    `ValidationError` when it is a talking point already; `VersionConflict`.
    """
    refuse_foreign(assessment.partnership, partner)
    with transaction.atomic():
        voice(by, assessment.partnership_id, Right.CONTRIBUTE)
        refuse_unless_compared(assessment)
        if code not in {statement.code for statement in assessment.statements}:
            raise DomainError("not_asked", _("This statement is not asked here."))
        if point is None:
            point = TalkingPoint(round=assessment)
        else:
            point = lock_row(assessment.talking_points.all(), pk=point.pk, seen=seen)
            refuse_settled(point)
        point.code, point.partner = code, partner
        for name, value in fields.items():
            setattr(point, name, value)
        point.full_clean()
        point.save()
        audit.record("talking_point.written", point, by=by, owner=partner.name)
    return point


def settle_point(
    *, point: TalkingPoint, seen: int | None, outcome: str, language: str, by: User, now: datetime
) -> TalkingPoint:
    """The partners talked about it, and this came of it. Raises `DomainError`: `not_a_partner`, `settled`."""
    with transaction.atomic():
        point = lock_row(TalkingPoint.objects.all(), pk=point.pk, seen=seen)
        member = voice(by, point.partnership_id, Right.CONTRIBUTE)
        refuse_settled(point)
        point.outcome, point.settled_on, point.language = outcome.strip(), now.date(), language
        point.full_clean()
        point.save()
        audit.record("talking_point.settled", point, by=by, partner=member.partner.name)
    return point


def write_conversation(
    *,
    assessment: AssessmentRound,
    seen: int | None,
    held_on: date,
    took_part: str,
    said: str,
    dissent: str,
    language: str,
    by: User,
    now: datetime,
) -> Conversation:
    """The minutes of the joint conversation read like this, dissent included; words given on other minutes are void.

    Raises `DomainError`: `not_a_partner`, `not_compared`, `locked` once all agreed, `to_come`; `VersionConflict`.
    """
    if held_on > now.date():
        raise DomainError("to_come", _("Write the minutes once you have talked."))
    with transaction.atomic():
        voice(by, assessment.partnership_id, Right.CONTRIBUTE)
        refuse_unless_compared(assessment)
        minutes = minutes_to_write(assessment, seen=seen)
        if minutes.pk:
            void_open(subject=minutes, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        minutes.held_on, minutes.took_part, minutes.language = held_on, took_part.strip(), language
        minutes.said, minutes.dissent = said.strip(), dissent.strip()
        minutes.status = ConversationStatus.WRITING
        minutes.full_clean()
        minutes.save()
        audit.record("conversation.written", minutes, by=by)
    return minutes


def minutes_to_write(assessment, *, seen):
    """New minutes, or those that are there, locked for writing."""
    there = Conversation.objects.filter(round=assessment).first()
    if there is None:
        return Conversation(round=assessment)
    minutes = lock_row(Conversation.objects.all(), pk=there.pk, seen=seen)
    refuse_when_in_force(minutes)
    return minutes


def offer_conversation(*, conversation: Conversation, by: User, now: datetime) -> Conversation:
    """The minutes are frozen, the municipality of `by` agrees to them, and they wait for every other one.

    Raises `DomainError`: `not_a_partner`, `locked` once all agreed.
    """
    with transaction.atomic():
        minutes = locked(Conversation.objects.all()).get(pk=conversation.pk)
        member = voice(by, minutes.partnership_id, Right.COORDINATE)
        version = freeze(subject=minutes, by=by, now=now)
        Conversation.objects.filter(pk=minutes.pk).update(status=ConversationStatus.OFFERED)
        audit.record("conversation.offered", minutes, by=by, partner=member.partner.name)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return minutes


def conversation_facts(conversation: Conversation) -> dict:
    """What the partners agree to: who talked, what was said, where they differ and who sees to what."""
    points = conversation.round.talking_points.select_related("partner__municipality")
    return {
        "round": conversation.round.signing_title,
        "held_on": conversation.held_on,
        "took_part": conversation.took_part,
        "said": conversation.said,
        "dissent": conversation.dissent,
        "language": conversation.language,
        "talking_points": [
            {"code": one.code, "question": one.question, "partner": one.partner.name, "due_on": one.due_on}
            for one in points
        ],
    }


def conversation_agreed(conversation: Conversation, version, now: datetime) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(status=ConversationStatus.AGREED)


def conversation_reopened(conversation: Conversation, version, now: datetime) -> None:
    Conversation.objects.filter(pk=conversation.pk).update(status=ConversationStatus.WRITING)


def refuse_unless_compared(assessment):
    if not AssessmentRound.objects.compared().filter(pk=assessment.pk).exists():
        raise DomainError("not_compared", _("This waits until every municipality has closed its side."))


def refuse_settled(point):
    if point.is_settled:
        raise DomainError("settled", _("You have talked about this already."))
