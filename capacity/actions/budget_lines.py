"""Lines of a budget: each municipality writes those of its own purse, both read all of them."""

from datetime import datetime
from typing import TypedDict, Unpack

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from capacity.actions.budgets import reopen
from capacity.actions.funding import money_apart
from capacity.models import Activity, Budget, BudgetLine, FundingSource, Step
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Organisation
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked


class LineFacts(TypedDict):
    """What a line says; amounts in hundredths of its own currency."""

    what: str
    result: str
    language: str
    cost_class: str
    account: str
    channel: str
    currency: str
    hundredths: int
    eligible: str
    eligible_because: str
    source: FundingSource | None
    activity: Activity | None
    step: Step | None
    borne_by: Organisation | None


def write_line(
    *,
    budget: Budget,
    line: BudgetLine | None = None,
    seen: int | None = None,
    reason: str = "",
    by: User,
    now: datetime,
    **facts: Unpack[LineFacts],
) -> BudgetLine:
    """The municipality of `by` plans this; a version of the budget that waits for signatures is void.

    `reason` says why what is unusual is so. Raises `DomainError`: `not_a_partner`, `not_yours`, `foreign`,
    `taken_out`, `fourth_pillar`; `ValidationError`: `agreed_currency`, `why_not_eligible`; `VersionConflict`.
    """
    with transaction.atomic():
        budget = locked(Budget.objects.all()).get(pk=budget.pk)
        member = voice(by, budget.partnership_id, Right.CONTRIBUTE)
        refuse_foreign(budget.partnership, *(facts[name] for name in ("source", "activity", "step", "borne_by")))
        refuse_apart(facts["borne_by"])
        reopen(budget=budget, by=by, now=now)
        if line is None:
            line = BudgetLine(partnership=budget.partnership, budget=budget, partner=member.partner)
            verb = "line.written"
        else:
            line, verb = own_line(line, member, seen), "line.changed"
            refuse_other_currency(line, facts["currency"])
        before = {"before": f"{line.hundredths} {line.currency}"} if line.pk else {}
        for name, value in facts.items():
            setattr(line, name, value)
        line.unusual_because = reason
        line.full_clean()
        line.save()
        audit.record(verb, line, by=by, partner=member.partner.name, **before)
    return line


def drop_line(*, line: BudgetLine, seen: int | None, reason: str, by: User, now: datetime) -> BudgetLine:
    """The line is taken out, and says why; what all agreed of it stays in the versions that they signed.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `taken_out`; `ValidationError` without a reason;
    `VersionConflict`.
    """
    with transaction.atomic():
        budget = locked(Budget.objects.all()).get(pk=line.budget_id)
        member = voice(by, budget.partnership_id, Right.CONTRIBUTE)
        reopen(budget=budget, by=by, now=now)
        line = own_line(line, member, seen)
        line.dropped_because = reason.strip()
        if not line.dropped_because:
            raise ValidationError({"reason": ValidationError(_("Say why."), code="reason_missing")})
        line.full_clean()
        line.save()
        audit.record("line.taken_out", line, by=by, partner=member.partner.name, reason=line.dropped_because)
    return line


def own_line(line, member, seen):
    """The row, locked. Raises `DomainError`: `not_yours`, `taken_out`."""
    line = lock_row(BudgetLine.objects.of_partnership(line.partnership_id), pk=line.pk, seen=seen)
    if line.partner_id != member.partner_id:
        raise DomainError("not_yours", _("Each municipality writes the lines of its own purse. You can ask about it."))
    if line.is_dropped:
        raise DomainError("taken_out", _("This line was taken out. Write a new one."))
    return line


def refuse_other_currency(line, currency):
    if line.agreed_hundredths and currency != line.currency:
        sentence = _("All agreed this line in %(currency)s. For other money, take it out and write a new line.")
        error = ValidationError(sentence % {"currency": line.get_currency_display()}, code="agreed_currency")
        raise ValidationError({"currency": error})


def refuse_apart(organisation):
    """Raise `DomainError("fourth_pillar")` when it is an initiative of the fourth pillar (design 3.5)."""
    if organisation is not None and organisation.stands_apart:
        raise DomainError("fourth_pillar", money_apart())
