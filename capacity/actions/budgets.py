"""A budget is opened, put before all partners, and agreed once every one of them signed the same lines."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from capacity.choices import OfferStatus
from capacity.models import Budget, BudgetLine, BudgetOffer
from capacity.money.amounts import amount, hundredths, totals
from partnerships.actions.signoff import freeze, lock_subject, voice, void_open
from partnerships.choices import Right, VoidReason
from partnerships.models import Partnership, Version
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.canonical import plain
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row, locked

SAID = (
    "what",
    "result",
    "language",
    "cost_class",
    "account",
    "channel",
    "currency",
    "hundredths",
    "eligible",
    "eligible_because",
    "unusual_because",
)
"""What of a line is frozen as it stands there; what it names is frozen by name."""


def write_budget(
    *,
    partnership: Partnership,
    budget: Budget | None = None,
    seen: int | None = None,
    first_on: date,
    last_on: date,
    by: User,
    now: datetime,
) -> Budget:
    """There is a budget for these days, without lines yet; or for other days than before, while none agreed to it.

    Raises `DomainError`: `not_a_partner`, `agreed` when all agreed it; `ValidationError`: `overlap` with
    another budget, for money would count twice, `end_before_start`; `VersionConflict`.
    """
    with transaction.atomic():
        locked(Partnership.objects.all()).get(pk=partnership.pk)
        voice(by, partnership.pk, Right.CONTRIBUTE)
        if budget is None:
            budget, verb = Budget(partnership=partnership), "budget.opened"
        else:
            budget = lock_row(Budget.objects.of_partnership(partnership), pk=budget.pk, seen=seen)
            refuse_agreed(budget)
            reopen(budget=budget, by=by, now=now)
            verb = "budget.moved"
        budget.first_on, budget.last_on = first_on, last_on
        budget.full_clean()
        refuse_overlap(budget)
        budget.save()
        audit.record(verb, budget, by=by)
    return budget


def offer_budget(*, budget: Budget, reason: str, language: str, by: User, now: datetime) -> BudgetOffer:
    """The lines as they are now are frozen and wait for the signature of every partner.

    After a first agreement `reason` says what changes and why. Raises `DomainError`: `not_a_partner` for who does not
    coordinate, `no_lines`, `unchanged` when all agreed these very lines; `ValidationError` without a reason.
    """
    with transaction.atomic():
        budget = locked(Budget.objects.all()).get(pk=budget.pk)
        member = voice(by, budget.partnership_id, Right.COORDINATE)
        refuse_nothing_new(budget)
        reopen(budget=budget, by=by, now=now)
        offer = offer_to_come(budget)
        offer.reason, offer.language = reason.strip(), language
        offer.proposed_by, offer.proposed_at = member.partner, now
        offer.status, offer.decided_at = OfferStatus.OFFERED, None
        refuse_silent_change(offer)
        offer.full_clean()
        offer.save()
        freeze(subject=offer, by=by, now=now)
        audit.record("budget.offered", offer, by=by, partner=member.partner.name)
    return offer


def offer_to_come(budget):
    """The one that was not agreed yet, to be put before all anew; else the next change of what was agreed."""
    newest = budget.offers.order_by("-number").first()
    if newest is None or newest.status == OfferStatus.AGREED:
        return BudgetOffer(budget=budget, number=newest.number + 1 if newest else 1)
    return newest


def reopen(*, budget: Budget, by: User, now: datetime) -> None:
    """What waits for signatures, if anything, is void, for the lines that it froze are no longer these."""
    offer = budget.offers.offered().first()
    if offer is not None:
        void_open(subject=lock_subject(offer), because=VoidReason.TEXT_CHANGED, by=by, now=now)


def refuse_agreed(budget):
    if budget.offers.agreed().exists():
        raise DomainError("agreed", _("All partners agreed this budget: its days stay. Change its lines instead."))


def refuse_overlap(budget):
    others = Budget.objects.of_partnership(budget.partnership_id).exclude(pk=budget.pk)
    if others.between(budget.first_on, budget.last_on).exists():
        sentence = _("There is a budget already that has some of these days. The same money would count twice.")
        raise ValidationError({"first_on": ValidationError(sentence, code="overlap")})


def refuse_nothing_new(budget):
    changed = changed_lines(budget)
    if changed is None and not budget.lines.standing().exists():
        raise DomainError("no_lines", _("There is nothing to agree yet: write a line first."))
    if changed == set():
        raise DomainError("unchanged", _("All partners agreed these very lines. Nothing changed since."))


def changed_lines(budget: Budget) -> set[int] | None:
    """The lines that are new, say something else or were taken out since all agreed; None before they did."""
    agreed = budget.offers.agreed().order_by("-number").first()
    if agreed is None:
        return None
    then = lines_of(Version.objects.of(agreed).in_force().get().facts)
    now = lines_of(plain(budget_facts(agreed)))
    return {pk for pk in then.keys() | now.keys() if then.get(pk) != now.get(pk)}


def lines_of(facts):
    """What each line says, by its number, without what was agreed before."""
    return {
        line["line"]: {name: said for name, said in line.items() if name != "agreed_before"} for line in facts["lines"]
    }


def refuse_silent_change(offer):
    if not offer.reason and offer.budget.offers.agreed().exists():
        sentence = _("All agreed another version before. Say what changes, and why.")
        raise ValidationError({"reason": ValidationError(sentence, code="reason_missing")})


def budget_facts(offer: BudgetOffer) -> dict:
    """The lines in the order of the page, each in its own currency; totals stay apart, currency by currency."""
    lines = list(offer.budget.lines.in_order())
    standing = [line for line in lines if not line.is_dropped]
    sums = totals(amount(line.hundredths, line.currency) for line in standing)
    return {
        "first_on": offer.budget.first_on,
        "last_on": offer.budget.last_on,
        "number": offer.number,
        "reason": offer.reason,
        "language": offer.language,
        "proposed_by": offer.proposed_by.name,
        "lines": [line_facts(line) for line in standing],
        "dropped": [
            {**line_facts(line), "because": line.dropped_because}
            for line in lines
            if line.is_dropped and line.agreed_hundredths
        ],
        "totals": [{"currency": code, "hundredths": hundredths(sum_)} for code, sum_ in sums.items()],
    }


def line_facts(line: BudgetLine) -> dict:
    names = {"source": line.source, "activity": line.activity, "step": line.step, "borne_by": line.borne_by}
    return {
        "line": line.pk,
        "partner": line.partner.name,
        **{name: getattr(line, name) for name in SAID},
        **{name: str(row) if row else "" for name, row in names.items()},
        "agreed_before": line.agreed_hundredths,
    }


def budget_agreed(offer: BudgetOffer, version, now: datetime) -> None:
    """Every line now has the amount that all signed; one that was taken out counts for nothing."""
    BudgetOffer.objects.filter(pk=offer.pk).update(status=OfferStatus.AGREED, decided_at=now)
    amounts = {one["line"]: one["hundredths"] for one in version.facts["lines"]}
    amounts |= {one["line"]: 0 for one in version.facts["dropped"]}
    for line in BudgetLine.objects.filter(pk__in=amounts):
        line.agreed_hundredths = amounts[line.pk]
        line.save(update_fields=["agreed_hundredths"])


def budget_declined(offer: BudgetOffer, version, now: datetime) -> None:
    BudgetOffer.objects.filter(pk=offer.pk).update(status=OfferStatus.DECLINED, decided_at=now)
