"""What is said of an expense without touching its figures: why it is unusual, and what proves the hand-over."""

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.expenses import refuse_of_another
from capacity.models import Expense
from capacity.money.checks.rules import Moment, Rule, questions
from capacity.surroundings import Surroundings
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Document
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked


def explain_expense(*, expense: Expense, because: str, by: User) -> Expense:
    """The municipality that paid says why what is still unusual is so, whatever the figures' standing.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `reason_needed`, `nothing_open`.
    """
    if not because.strip():
        raise DomainError("reason_needed", _("Write in a few words why it is so."))
    with transaction.atomic():
        member = voice(by, expense.partnership_id, Right.CONTRIBUTE)
        expense = locked(Expense.objects.all()).get(pk=expense.pk)
        refuse_of_another(expense, member)
        asked = [rule.code for rule in open_questions(expense)]
        if not asked:
            raise DomainError("nothing_open", _("Nothing is open for this expense any more."))
        expense.because = "\n".join(filter(None, [expense.because, because.strip()]))
        expense.doubts = [*expense.doubts, *asked]
        expense.row_version += 1
        expense.full_clean()
        expense.save()
        audit.record("expense.explained", expense, by=by, partner=member.partner.name)
    return expense


def open_questions(expense: Expense) -> list[Rule]:
    """What the rules ask of the expense before a report and nobody answered yet."""
    entry = Surroundings(expense.partnership, without=expense, near=expense).entry_of(expense)
    answered = set(expense.doubts) if expense.because else set()
    return [rule for rule in questions(entry, Moment.REPORT) if rule.code not in answered]


def prove_handover(*, expense: Expense, document: Document, by: User) -> Expense:
    """A document that all may read proves that what was bought is handed over.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`, `not_shared` for a paper of one municipality alone.
    """
    with transaction.atomic():
        member = voice(by, expense.partnership_id, Right.CONTRIBUTE)
        expense = locked(Expense.objects.all()).get(pk=expense.pk)
        refuse_of_another(expense, member)
        refuse_foreign(expense.partnership, document)
        if document.is_private:
            raise DomainError("not_shared", _("Share the document with every municipality first."))
        expense.handover_proof = document
        expense.row_version += 1
        expense.full_clean()
        expense.save()
        audit.record("expense.handed_over", expense, by=by, document=document.title)
    return expense
