"""What the partners want to find out: at most three questions at a time, with an owner on every side."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.models import PeriodQuestion, QuestionOwner
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

MOST_QUESTIONS = 3

Owners = dict[int, str]
"""Who looks after the question, by partner id."""


def ask_question(
    *,
    partnership: Partnership,
    question: PeriodQuestion | None = None,
    seen: int | None = None,
    owners: Owners,
    by: User,
    **fields,
) -> PeriodQuestion:
    """The partners want to find this out, as `fields` say; `owners` look after it, one for every partner.

    Raises `DomainError`: `not_a_partner`, `owner_missing`, `three_questions` when three share these days already,
    `answered`; `ValidationError` for a last day before the first; `VersionConflict`.
    """
    with transaction.atomic():
        voice(by, partnership.pk, Right.CONTRIBUTE)
        locked(Partnership.objects.all()).get(pk=partnership.pk)  # who counts to three waits for the other
        if question is None:
            question, verb = PeriodQuestion(partnership=partnership), "inquiry.asked"
        else:
            question = lock_row(PeriodQuestion.objects.of_partnership(partnership), pk=question.pk, seen=seen)
            verb = "inquiry.changed"
            if question.is_answered:
                raise DomainError("answered", _("This question has its answer. Ask a new one."))
        for name, value in fields.items():
            setattr(question, name, value)
        question.full_clean()
        refuse_fourth(question)
        question.save()
        set_owners(question, owners)
        audit.record(verb, question, by=by)
    return question


def refuse_fourth(question: PeriodQuestion) -> None:
    others = PeriodQuestion.objects.of_partnership(question.partnership_id).exclude(pk=question.pk)
    if others.touching(question.first_on, question.last_on).count() >= MOST_QUESTIONS:
        sentence = _("There are three questions for these days already. Choose what matters most.")
        raise DomainError("three_questions", sentence)


def set_owners(question: PeriodQuestion, owners: Owners) -> None:
    present = {partner.pk: partner.name for partner in question.partnership.partners.present()}
    missing = [name for pk, name in present.items() if not owners.get(pk, "").strip()]
    if missing:
        sentence = _("Somebody looks after it on every side. Nobody yet for: %(names)s.")
        raise DomainError("owner_missing", sentence % {"names": ", ".join(missing)})
    question.owners.all().delete()
    for pk in present:
        row = QuestionOwner(question=question, partner_id=pk, name=owners[pk])
        row.full_clean()
        row.save()


def answer_period_question(
    *,
    question: PeriodQuestion,
    seen: int | None,
    answer: str,
    language: str,
    what_changes: str,
    is_adopted: bool,
    decided_by: str,
    answered_on: date,
    by: User,
) -> PeriodQuestion:
    """The partners found this answer, and say what changes because of it; adopted by whose decision, or not.

    Raises `DomainError("not_a_partner")`, `ValidationError("who_decided")` and `VersionConflict`.
    """
    with transaction.atomic():
        voice(by, question.partnership_id, Right.CONTRIBUTE)
        question = lock_row(PeriodQuestion.objects.of_partnership(question.partnership_id), pk=question.pk, seen=seen)
        question.answer, question.answer_language, question.what_changes = answer, language, what_changes
        question.is_adopted, question.decided_by, question.answered_on = is_adopted, decided_by, answered_on
        question.full_clean()
        question.save()
        audit.record("inquiry.answered", question, by=by)
    return question
