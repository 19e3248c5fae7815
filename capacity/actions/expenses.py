"""Expenses: written by the municipality that paid, looked at on entry, with the rate frozen on the row."""

from copy import copy
from datetime import datetime

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import ExpenseStatus
from capacity.exchange import rate_on
from capacity.models import Expense
from capacity.money.amounts import amount, hundredths
from capacity.money.checks.rules import Moment, blocks, questions
from capacity.surroundings import Surroundings, invoice_key
from partnerships.actions.belonging import refuse_foreign
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Member, Partner, Partnership
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.files import sha256_of_open
from stedenband.lib.rows import lock_row

FACTS = (
    "line",
    "source",
    "activity",
    "description",
    "payee",
    "paid_on",
    "hundredths",
    "currency",
    "cost_class",
    "staff_of",
    "invoice_number",
    "method",
    "quotes",
    "bought_in",
    "used_by",
    "has_personal_days",
    "language",
)
"""What a person says of an expense."""
NAMED = ("line", "source", "activity", "staff_of", "used_by")
"""Those of them that must belong to the same partnership."""


def write_expense(
    *,
    partnership: Partnership,
    expense: Expense | None = None,
    seen: int | None = None,
    because: str = "",
    by: User,
    now: datetime,
    **facts,
) -> Expense:
    """The municipality of `by` paid this, a draft until it is handed in; `by` wrote the figures last.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `decided`, `foreign`, `reason_needed` when a question of the
    rules has no reason; `ValidationError` beside its field for what a rule blocks and for a currency without a rate;
    `VersionConflict`.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        verb = "expense.changed" if expense else "expense.added"
        if expense is None:
            expense = Expense(partnership=partnership, partner=member.partner)
        else:
            expense = own_expense(expense, member, seen=seen)
        refuse_foreign(partnership, *(facts.get(name) for name in NAMED))
        describe(expense, facts)
        sign_entry(expense, by, now)
        look_at(expense, moment=Moment.ENTRY, because=because)
        expense.full_clean()
        expense.save()
        audit.record(verb, expense, by=by, partner=member.partner.name)
    return expense


def describe(expense: Expense, facts: dict) -> None:
    """The expense says `facts`; what its budget line knows is taken over from there, and the rate of the day is kept.

    Raises `ValidationError` with the code `no_rate` when nobody noted one.
    """
    for name, value in facts.items():
        if name not in FACTS:
            raise TypeError(f"An expense has no {name}.")
        setattr(expense, name, value)
    if expense.line:
        expense.source, expense.cost_class = expense.line.source, expense.line.cost_class
        expense.activity = expense.activity or expense.line.activity
    expense.invoice_key = invoice_key(expense.payee, expense.invoice_number)
    freeze_rate(expense)


def candidate(partnership: Partnership, partner: Partner, noted: Expense | None, facts: dict) -> Expense | None:
    """The expense as it would be, unsaved, so that its writer can be asked about it; None without a rate."""
    expense = copy(noted) if noted else Expense(partnership=partnership, partner=partner)
    try:
        describe(expense, facts)
    except ValidationError:
        return None
    return expense


def sign_entry(expense: Expense, person: User, now: datetime) -> None:
    """`person` answers for the figures from now on; an earlier decision was about other ones."""
    expense.entered_by, expense.entered_at = person, now
    expense.decided_by = expense.decided_at = None


def freeze_rate(expense: Expense) -> None:
    """The amount in the currency of its line or source, with the rate of its day kept on the row."""
    place = expense.line or expense.source
    expense.counted_currency = place.currency if place else expense.currency
    try:
        found = rate_on(expense.partnership, expense.currency, expense.counted_currency, expense.paid_on)
    except DomainError as missing:
        raise ValidationError({"currency": ValidationError(missing.message, code=missing.code)}) from missing
    expense.counted_hundredths = hundredths(found.convert(amount(expense.hundredths, expense.currency)))
    expense.rate_day = (found.day or expense.paid_on) if found.quotes else None
    expense.rates = [
        {
            "base": one.base,
            "quote": one.quote,
            "rate": str(one.rate.normalize()),
            "day": one.day.isoformat(),
            "source": one.source,
            "is_fixed": one.is_fixed,
        }
        for one in found.quotes
    ]


def look_at(expense: Expense, *, moment: Moment, because: str) -> None:
    """Let the rules look at the expense: a block stops it, a question needs `because`, which stays with the row."""
    entry = Surroundings(expense.partnership, without=expense, near=expense).entry_of(expense)
    if stopped := blocks(entry):
        raise ValidationError(
            {rule.field: ValidationError(str(rule.sentence), code=rule.code) for rule in reversed(stopped)}
        )
    asked = [rule.code for rule in questions(entry, moment)]
    because = because.strip() or (expense.because if set(asked) <= set(expense.doubts) else "")
    if asked and not because:
        raise DomainError("reason_needed", _("Write in a few words why you go on."))
    expense.doubts, expense.because = asked, because if asked else ""


def own_expense(expense: Expense, member: Member, *, seen: int | None) -> Expense:
    """The expense, locked for writing.

    Raises `DomainError`: `not_yours` when another municipality paid it, `decided` when it waits or was decided.
    """
    refuse_of_another(expense, member)
    expense = lock_row(Expense.objects.of_partnership(member.partnership_id), pk=expense.pk, seen=seen)
    if not expense.is_still_written:
        raise DomainError("decided", _("This expense was handed in: it changes only when a colleague asks about it."))
    return expense


def attach_paper(*, expense: Expense, file: File, by: User, now: datetime) -> Expense:
    """The invoice or receipt is with the expense, with its hash; a new one takes the place of the old.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `decided`.
    """
    with transaction.atomic():
        member = voice(by, expense.partnership_id, Right.CONTRIBUTE)
        expense = own_expense(expense, member, seen=None)
        expense.file, expense.file_hash, expense.size = file, sha256_of_open(file), file.size
        sign_entry(expense, by, now)
        expense.full_clean()
        expense.save()
        audit.record("expense.paper_added", expense, by=by, hash=expense.file_hash)
    return expense


def submit_expense(*, expense: Expense, because: str = "", by: User) -> Expense:
    """The expense waits for the approval of a colleague who did not write it.

    Raises `DomainError`: `not_a_partner`, `not_yours`, `decided`, `reason_needed`; `ValidationError` for what a rule
    blocks by now.
    """
    with transaction.atomic():
        member = voice(by, expense.partnership_id, Right.CONTRIBUTE)
        expense = own_expense(expense, member, seen=None)
        look_at(expense, moment=Moment.SUBMIT, because=because)
        expense.status = ExpenseStatus.SUBMITTED
        expense.full_clean()
        expense.save()
        audit.record("expense.submitted", expense, by=by, partner=member.partner.name)
    return expense


def refuse_of_another(expense: Expense, member: Member) -> None:
    """Raise `DomainError("not_yours")` when another municipality paid it."""
    if expense.partner_id != member.partner_id:
        raise DomainError("not_yours", _("What another municipality paid is for them to write. Ask them about it."))
