"""Talking about something of the partnership: remarks, questions that wait for an answer, notes among colleagues."""

from datetime import datetime

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from partnerships import notices
from partnerships.choices import CommentKind, Right
from partnerships.models import Comment, Member, Partner
from partnerships.rules import membership
from partnerships.talks import talkable
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def add_comment(*, subject: Model, kind: str, text: str, language: str, by: User, now: datetime) -> Comment:
    """A member said something about `subject`; it stands under their own name and municipality.

    A note is read by the own municipality alone. Raises `DomainError`: `not_a_member` for anybody else, `own_only`
    for other words than a note about what a municipality keeps to itself; and `ValidationError("nobodys_note")` for a
    note of somebody who belongs to no municipality. `KeyError` for a thing that no app registered to be talked about.
    """
    talkable(subject)
    member = speaker(by, subject.partnership_id)
    if getattr(subject, "is_private", False) and kind != CommentKind.NOTE:
        raise DomainError("own_only", _("Your municipality keeps this to itself, so only notes can be written here."))
    with transaction.atomic():
        comment = Comment(
            partnership_id=subject.partnership_id,
            subject=subject,
            author=by,
            partner_id=member.partner_id,
            kind=kind,
            text=text,
            language=language,
            at=now,
        )
        comment.full_clean()
        comment.save()
        audit.record("note.added" if comment.is_private else "comment.added", comment, by=by)
        if comment.is_open:
            notices.question_asked(comment, now=now)
    return comment


def answer_question(*, question: Comment, text: str, language: str, by: User, now: datetime) -> Comment:
    """A word under `question`. Who may write for a municipality answers for it; with the last one nothing waits.

    Raises `DomainError`: `not_a_member`, `not_open` when the question needs no answer any more.
    """
    member = speaker(by, question.partnership_id)
    with transaction.atomic():
        question = locked(Comment.objects.all()).get(pk=question.pk)
        refuse_unless_open(question)
        speaks = member.partner_id not in {None, question.partner_id} and member.may(Right.CONTRIBUTE)
        answer = Comment(
            partnership_id=question.partnership_id,
            subject_type_id=question.subject_type_id,
            subject_id=question.subject_id,
            author=by,
            partner_id=member.partner_id,
            kind=CommentKind.ANSWER if speaks else CommentKind.REMARK,
            text=text,
            language=language,
            at=now,
            answer_to=question,
        )
        answer.full_clean()
        answer.save()
        audit.record("question.answered" if speaks else "comment.added", answer, by=by)
        if speaks:
            notices.question_answered(question, answer, now=now)
        if speaks and not partners_awaited(question).exists():
            settle(question, now)
    return answer


def settle_question(*, question: Comment, by: User, now: datetime) -> Comment:
    """The asker needs no answer any more: the question waits for nobody. Raises `DomainError("not_open")`."""
    with transaction.atomic():
        question = locked(Comment.objects.all()).get(pk=question.pk)
        refuse_unless_open(question)
        settle(question, now)
        audit.record("question.settled", question, by=by)
    return question


def settle(question, now):
    question.settled_at = now
    question.save(update_fields=["settled_at"])


def partners_awaited(question):
    """The partners that `question` was asked of and that have not answered."""
    asked = Partner.objects.filter(partnership=question.partnership_id).exclude(pk=question.partner_id)
    answers = question.answers.filter(kind=CommentKind.ANSWER)
    return asked.exclude(pk__in=answers.values("partner"))


def refuse_unless_open(question):
    if not question.is_open:
        raise DomainError("not_open", _("This question needs no answer any more. Write a remark or a new question."))


def speaker(user: User, partnership_id: int) -> Member:
    """The place from which `user` speaks here. Raises `DomainError("not_a_member")` when there is none."""
    member = membership(user, partnership_id)
    if member is None:
        raise DomainError("not_a_member", _("Only members of the partnership comment here."))
    return member
