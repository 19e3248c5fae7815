"""Approving an expense: by another person of the same municipality than who entered it (`guide/domain.md` 4.2)."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import ExpenseStatus
from capacity.models import Expense
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row

NEEDS_A_REASON = frozenset({ExpenseStatus.QUERIED, ExpenseStatus.REJECTED})


def decide_expense(
    *, expense: Expense, outcome: str, reason: str = "", seen: int | None = None, by: User, now: datetime
) -> Expense:
    """The expense is approved, asked about or turned down by a colleague who did not write it.

    Asked about, it can be written again. Raises `DomainError`: `not_a_partner`, `not_yours`, `own_entry` when `by`
    entered it, `moved_on` when it waits no more, `reason_needed`; `VersionConflict`.
    """
    if outcome in NEEDS_A_REASON and not reason.strip():
        raise DomainError("reason_needed", _("Say in a sentence what you ask, or why you turn it down."))
    with transaction.atomic():
        member = voice(by, expense.partnership_id, Right.COORDINATE)
        expense = lock_row(Expense.objects.of_partnership(expense.partnership), pk=expense.pk, seen=seen)
        if expense.partner_id != member.partner_id:
            raise DomainError(
                "not_yours", _("Each municipality approves its own expenses. You can ask about this one.")
            )
        if expense.entered_by_id == by.pk:
            raise DomainError("own_entry", _("Another person of your municipality decides about what you entered."))
        if not expense.may_become(outcome):
            raise DomainError("moved_on", _("This expense waits no more. Read how it stands now."))
        expense.status, expense.decided_by, expense.decided_at = outcome, by, now
        expense.decision_reason = reason.strip()
        expense.full_clean()
        expense.save()
        audit.record(f"expense.{outcome}", expense, by=by, partner=member.partner.name, reason=expense.decision_reason)
    return expense
