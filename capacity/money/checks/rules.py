"""The table of rules. Each looks at one thing; a block stops, a question asks for a reason that is kept and shown.

Source of every rule: `guide/domain.md` 4.2 and the funders' rules of 4.1, which stand as data on the source.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from capacity.money.checks.entry import Entry


class Weight(StrEnum):
    BLOCK = "block"
    QUESTION = "question"


class Moment(StrEnum):
    """When a rule is looked at: on entry, when it is handed in for approval, or only before a report."""

    ENTRY = "entry"
    SUBMIT = "submit"
    REPORT = "report"


@dataclass(frozen=True)
class Rule:
    """`finds(entry)` tells whether it has something to say; `field` is the answer on the form that it is about."""

    code: str
    weight: Weight
    moment: Moment
    field: str
    finds: Callable[[Entry], bool]
    sentence: str


def block(code, field, finds, sentence):
    return Rule(code, Weight.BLOCK, Moment.ENTRY, field, finds, sentence)


def question(code, field, finds, sentence, moment=Moment.ENTRY):
    return Rule(code, Weight.QUESTION, moment, field, finds, sentence)


def after_the_year(entry):
    return bool(entry.plan and entry.paid_on > entry.plan.last_on)


def may_not_carry_over(entry):
    return bool(entry.terms and entry.terms.forbids_carry_over)


def is_over_line(entry):
    if entry.plan is None:
        return False
    percent = (entry.terms.over_line_percent if entry.terms else None) or 0
    return 100 * entry.plan.spent > (100 + percent) * entry.plan.planned


def lacks_quotes(entry):
    asked_from = entry.terms.quotes_from if entry.terms else None
    return bool(asked_from and entry.amount >= asked_from and (entry.is_bought_directly or not entry.quotes))


def is_outside_the_source(entry):
    return bool(entry.terms and not entry.terms.first_on <= entry.paid_on <= entry.terms.last_on)


def is_outside_the_budget(entry):
    return bool(entry.plan and not entry.plan.first_on <= entry.paid_on <= entry.plan.last_on)


def is_paid_twice(entry):
    return any(not twin.same_source and twin.same_amount for twin in entry.twins)


def forbids_personal_days(entry):
    return bool(entry.terms and entry.terms.forbids_personal_days)


RULES = (
    block(
        "same_invoice",
        "invoice_number",
        lambda entry: any(twin.same_source for twin in entry.twins),
        _("This invoice of this payee is in the ledger already. One invoice is noted once."),
    ),
    block(
        "double_funding",
        "invoice_number",
        is_paid_twice,
        _("Another source paid this whole invoice already. One cost is paid by one source."),
    ),
    question(
        "split_invoice",
        "invoice_number",
        lambda entry: any(not twin.same_source and not twin.same_amount for twin in entry.twins),
        _("Another source paid a part of this invoice. Say how the invoice is divided."),
    ),
    question(
        "looks_the_same",
        "payee",
        lambda entry: entry.has_lookalike and not entry.twins,
        _("The same amount was paid to the same payee on the same day. Is it another expense?"),
    ),
    question(
        "before_partnership",
        "paid_on",
        lambda entry: entry.is_before_partnership and not is_outside_the_source(entry),
        _("This day lies before your partnership began. Check the date."),
    ),
    block(
        "outside_source",
        "paid_on",
        is_outside_the_source,
        _("This day lies outside the period of the source of money. Check the date, or choose another source."),
    ),
    block(
        "carry_over",
        "paid_on",
        lambda entry: after_the_year(entry) and may_not_carry_over(entry) and not is_outside_the_source(entry),
        _("The year of this budget line is over, and its source lets no money move to the next year."),
    ),
    question(
        "outside_budget",
        "paid_on",
        lambda entry: (
            is_outside_the_budget(entry)
            and not is_outside_the_source(entry)
            and not (after_the_year(entry) and may_not_carry_over(entry))
        ),
        _("This day lies outside the period of the budget line."),
    ),
    block(
        "class_not_paid",
        "cost_class",
        lambda entry: bool(entry.terms and not entry.terms.pays_class),
        _("The rules of this source do not pay this class of cost."),
    ),
    block(
        "staff_not_paid",
        "staff_of",
        lambda entry: bool(entry.terms and not entry.terms.pays_staff),
        _("The rules of this source do not pay the staff of this municipality."),
    ),
    block(
        "line_refused",
        "line",
        lambda entry: bool(entry.terms and entry.plan and entry.plan.is_refused),
        _("This budget line says that the source does not pay for it. Choose another line or source."),
    ),
    block(
        "personal_days_not_paid",
        "has_personal_days",
        lambda entry: entry.has_personal_days and forbids_personal_days(entry),
        _("Private days and purchases are paid by the person, not by this source. Leave them out of the amount."),
    ),
    question(
        "personal_days",
        "has_personal_days",
        lambda entry: entry.has_personal_days and not forbids_personal_days(entry),
        _("The amount covers private days or purchases. Who agreed to that?"),
    ),
    question(
        "bought_away",
        "bought_in",
        lambda entry: bool(entry.terms and entry.terms.asks_local_purchase and entry.is_bought_away),
        _("The source asks to buy where it is used, and this was bought in another country."),
    ),
    question(
        "no_quotes",
        "quotes",
        lacks_quotes,
        _("From this amount on the source asks to compare quotes, and none are noted."),
    ),
    question(
        "change_not_approved",
        "line",
        lambda entry: bool(entry.terms and entry.terms.asks_approval and entry.plan and entry.plan.is_changed),
        _("This budget line is new or was changed since all agreed, and the source asks to approve changes first."),
    ),
    question(
        "over_line",
        "amount",
        is_over_line,
        _("With this expense more is spent on the budget line than was planned."),
    ),
    question(
        "over_source",
        "amount",
        lambda entry: bool(entry.terms and entry.terms.left is not None and entry.terms.left < 0),
        _("With this expense more is spent than the source gives."),
    ),
    question(
        "no_paper",
        "file",
        lambda entry: not entry.has_paper,
        _("No invoice or receipt is with this expense."),
        Moment.SUBMIT,
    ),
    question(
        "no_handover",
        "handover_proof",
        lambda entry: entry.is_investment and not entry.is_handed_over,
        _("For this investment no proof of hand-over is on file."),
        Moment.REPORT,
    ),
    question(
        "not_sure_to_be_paid",
        "line",
        lambda entry: bool(entry.terms and entry.plan and entry.plan.is_unsure),
        _("It is not known yet whether the source pays for this budget line."),
        Moment.REPORT,
    ),
)
BY_CODE = {rule.code: rule for rule in RULES}
UNTIL = {
    Moment.ENTRY: {Moment.ENTRY},
    Moment.SUBMIT: {Moment.ENTRY, Moment.SUBMIT},
    Moment.REPORT: {Moment.ENTRY, Moment.SUBMIT, Moment.REPORT},
}


def findings(entry: Entry, moment: Moment) -> list[Rule]:
    """The rules that have something to say of `entry` at that moment, blocks and questions, in the table's order."""
    return [rule for rule in RULES if rule.moment in UNTIL[moment] and rule.finds(entry)]


def blocks(entry: Entry) -> list[Rule]:
    return [rule for rule in findings(entry, Moment.ENTRY) if rule.weight == Weight.BLOCK]


def questions(entry: Entry, moment: Moment) -> list[Rule]:
    return [rule for rule in findings(entry, moment) if rule.weight == Weight.QUESTION]
