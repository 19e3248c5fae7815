"""One expense as the rules see it: plain facts, no database."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Terms:
    """What the source of an expense says of it. Amounts are hundredths in the currency that is counted in.

    `left` is what remains of the source with this expense counted in, None where it is counted in another currency.
    """

    first_on: date
    last_on: date
    pays_class: bool = True
    pays_staff: bool = True
    forbids_carry_over: bool = False
    asks_approval: bool = False
    asks_local_purchase: bool = False
    forbids_personal_days: bool = False
    quotes_from: int | None = None
    over_line_percent: int | None = None
    left: int | None = None


@dataclass(frozen=True)
class Plan:
    """The budget line of an expense: `planned` and, with this expense counted in, `spent`, in hundredths."""

    first_on: date
    last_on: date
    planned: int
    spent: int
    is_changed: bool = False
    is_refused: bool = False
    is_unsure: bool = False


@dataclass(frozen=True)
class Twin:
    """Another expense with the same payee and invoice number."""

    same_source: bool
    same_amount: bool


@dataclass(frozen=True)
class Entry:
    """An expense and what stands around it. `amount` is in hundredths of the currency that is counted in."""

    paid_on: date
    amount: int
    terms: Terms | None = None
    plan: Plan | None = None
    twins: tuple[Twin, ...] = field(default_factory=tuple)
    has_lookalike: bool = False
    is_before_partnership: bool = False
    has_paper: bool = True
    has_personal_days: bool = False
    is_investment: bool = False
    is_handed_over: bool = True
    is_bought_away: bool = False
    is_bought_directly: bool = False
    quotes: int | None = None
