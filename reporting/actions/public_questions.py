"""Questions from the public: asked without an account, read by the members, answered by each in its own name."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partnership
from reporting.choices import QuestionStatus
from reporting.models import PublicAnswer, PublicQuestion
from reporting.public.names import known_names, people_named
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked

MAX_WAITING = 200
"""Questions of one partnership that may wait; past that, somebody is flooding it."""


def ask_publicly(*, partnership: Partnership, text: str, language: str, now: datetime) -> PublicQuestion:
    """The question waits for the municipalities; nothing is kept of who asked. The same words wait only once.

    Raises `DomainError("too_many")` when too many questions wait.
    """
    with transaction.atomic():
        locked(Partnership.objects.all()).get(pk=partnership.pk)
        waiting = PublicQuestion.objects.of_partnership(partnership).waiting()
        if same := waiting.filter(text=text).first():
            return same
        if waiting.count() >= MAX_WAITING:
            raise DomainError("too_many", _("Many questions wait for an answer already. Please come back later."))
        question = PublicQuestion(partnership=partnership, text=text, language=language, asked_at=now)
        question.full_clean()
        question.save()
        audit.record("public_question.asked", question, by=None)
    return question


def answer_publicly(*, question: PublicQuestion, text: str, language: str, by: User, now: datetime) -> PublicAnswer:
    """The municipality of `by` answers in its own name; question and answer are public from now on.

    Raises `DomainError`: `not_a_partner`, `set_aside`, `names_a_person`; `ValidationError("answered_already")`.
    """
    with transaction.atomic():
        question = locked(PublicQuestion.objects.all()).get(pk=question.pk)
        member = voice(by, question.partnership_id, Right.COORDINATE)
        if not question.may_become(QuestionStatus.ANSWERED):
            raise DomainError("set_aside", _("This question was put aside."))
        named = people_named([question.text, text], known_names(question.partnership))
        if named:
            sentence = _("No person is named in public. Take this name out, or put the question aside: %(names)s.")
            raise DomainError("names_a_person", sentence % {"names": ", ".join(named)})
        answer = PublicAnswer(question=question, partner=member.partner, text=text, language=language, by=by, at=now)
        answer.full_clean()
        answer.save()
        become(question, QuestionStatus.ANSWERED)
        audit.record("public_question.answered", question, by=by, partner=member.partner.name)
    return answer


def withdraw_answer(*, answer: PublicAnswer, by: User, now: datetime) -> PublicAnswer:
    """The municipality of `by` takes its answer back; without any answer the question is shown no more.

    Raises `DomainError`: `not_a_partner`, `withdrawn`.
    """
    with transaction.atomic():
        question = locked(PublicQuestion.objects.all()).get(pk=answer.question_id)
        answer = PublicAnswer.objects.get(pk=answer.pk)
        member = voice(by, question.partnership_id, Right.COORDINATE)
        if member.partner_id != answer.partner_id:
            raise DomainError("not_a_partner", _("You can only take back the answer of your own municipality."))
        if answer.withdrawn_at:
            raise DomainError("withdrawn", _("This answer was taken back already."))
        answer.withdrawn_at = now
        answer.save(update_fields=["withdrawn_at"])
        if question.status == QuestionStatus.ANSWERED and not question.answers.standing().exists():
            become(question, QuestionStatus.WAITING)
        audit.record("public_question.answer_withdrawn", question, by=by, partner=member.partner.name)
    return answer


def set_aside(*, question: PublicQuestion, reason: str, by: User) -> PublicQuestion:
    """Nobody reads the question in public, with or without answers; the members keep it, and why.

    Raises `DomainError`: `not_a_partner`, `set_aside` when it was already.
    """
    with transaction.atomic():
        question = locked(PublicQuestion.objects.all()).get(pk=question.pk)
        member = voice(by, question.partnership_id, Right.COORDINATE)
        if not question.may_become(QuestionStatus.SET_ASIDE):
            raise DomainError("set_aside", _("This question was put aside."))
        question.set_aside_for, question.reason = member.partner, reason
        question.status = QuestionStatus.SET_ASIDE
        question.full_clean()
        question.save()
        audit.record("public_question.set_aside", question, by=by, partner=member.partner.name, reason=reason)
    return question


def become(question, status):
    question.status = status
    question.save(update_fields=["status"])
