"""A round of self-assessment: proposed by one municipality, opened by the word of all."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import RoundStatus
from capacity.models import AssessmentRound, AssessmentSide, StatementSet
from partnerships.actions.signoff import freeze, refuse_when_in_force, sign_off, voice, void_open
from partnerships.choices import Right, VoidReason, Word
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


def propose_round(
    *,
    partnership: Partnership,
    assessment: AssessmentRound | None = None,
    seen: int | None = None,
    answers_until: date,
    by: User,
    now: datetime,
    **fields,
) -> AssessmentRound:
    """The round is as `fields` say and waits for the word of every other partner; words given on others are void.

    It asks the newest set of statements. Raises `DomainError`: `not_a_partner`, `locked` once all agreed, `past` when
    the last day to answer is over; `ValidationError` for numbers so low that people would recognise each other, or
    when another round is proposed; `VersionConflict`.
    """
    with transaction.atomic():
        voice(by, partnership.pk, Right.COORDINATE)
        if answers_until <= now.date():
            raise DomainError("past", _("Give people some days to answer: choose a day to come."))
        assessment = round_to_write(partnership, assessment, seen=seen)
        if assessment.pk:
            void_open(subject=assessment, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        for name, value in fields.items():
            setattr(assessment, name, value)
        assessment.answers_until, assessment.set = answers_until, StatementSet.objects.newest()
        assessment.status = RoundStatus.PROPOSED
        assessment.full_clean()
        assessment.save()
        version = freeze(subject=assessment, by=by, now=now)
        audit.record("assessment.proposed", assessment, by=by, kind=assessment.kind)
        sign_off(version=version, word=Word.AGREED, by=by, now=now)
    return assessment


def round_to_write(partnership, assessment, *, seen):
    """A new round, or the proposed one locked for writing."""
    if assessment is None:
        return AssessmentRound(partnership=partnership)
    assessment = lock_row(AssessmentRound.objects.of_partnership(partnership), pk=assessment.pk, seen=seen)
    refuse_when_in_force(assessment)
    if not assessment.is_proposed:
        raise DomainError("locked", _("This self-assessment was called off."))
    return assessment


def call_off_round(*, assessment: AssessmentRound, reason: str, by: User, now: datetime) -> AssessmentRound:
    """The round stops; what a side found stays its own for good, and nobody else reads it.

    Raises `DomainError`: `not_a_partner`, `over` once the results are open to all; `ValidationError` without a reason.
    """
    with transaction.atomic():
        assessment = locked(AssessmentRound.objects.all()).get(pk=assessment.pk)
        member = voice(by, assessment.partnership_id, Right.COORDINATE)
        if not assessment.may_become(RoundStatus.CALLED_OFF):
            raise DomainError("over", _("This self-assessment is over: it cannot be called off any more."))
        void_open(subject=assessment, because=VoidReason.TEXT_CHANGED, by=by, now=now)
        assessment.status, assessment.called_off_because = RoundStatus.CALLED_OFF, reason.strip()
        assessment.row_version += 1
        assessment.full_clean()
        assessment.save()
        facts = {"kind": assessment.kind, "partner": member.partner.name, "reason": assessment.called_off_because}
        audit.record("assessment.called_off", assessment, by=by, **facts)
    return assessment


def round_facts(assessment: AssessmentRound) -> dict:
    """What the partners agree to: which statements, about which theme, and below which numbers nothing opens."""
    return {
        "kind": assessment.kind,
        "theme": assessment.theme.name,
        "note": assessment.note,
        "language": assessment.language,
        "answers_until": assessment.answers_until,
        "set": assessment.set_id,
        "statements": [statement.code for statement in assessment.statements],
        "least_answers": assessment.least_answers,
        "least_groups": assessment.least_groups,
        "least_in_group": assessment.least_in_group,
    }


def round_opened(assessment: AssessmentRound, version, now: datetime) -> None:
    """All agreed: every partner of today has a side. Raises `DomainError("one_under_way")` while another round runs."""
    others = AssessmentRound.objects.under_way().filter(partnership=assessment.partnership_id)
    if others.exists():
        raise DomainError(
            "one_under_way", _("Another self-assessment is still under way. Close or call off that one first.")
        )
    AssessmentRound.objects.filter(pk=assessment.pk).update(status=RoundStatus.OPEN, opened_on=now.date())
    partnership = Partnership.objects.with_partners().get(pk=assessment.partnership_id)
    for partner in partnership.awaited_partners:
        AssessmentSide.objects.create(round=assessment, partner=partner)


def round_reopened(assessment: AssessmentRound, version, now: datetime) -> None:
    AssessmentRound.objects.filter(pk=assessment.pk).update(status=RoundStatus.PROPOSED)


def round_sent_back(assessment: AssessmentRound, version, now: datetime) -> None:
    AssessmentRound.objects.filter(pk=assessment.pk).update(status=RoundStatus.SENT_BACK)
