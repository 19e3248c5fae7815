"""What the rules of a source say of a plan: each answer is a question for people, never a verdict."""

from django.utils.translation import gettext as _

from capacity.choices import STAFF_CLASSES, CostClass, Eligibility
from capacity.figures import money
from capacity.models import Budget, FundingSource
from capacity.models.funding import FundingRules
from capacity.money.amounts import amount, hundredths
from capacity.money.rates import RateBook
from stedenband.ui.forms import Doubt


def ceiling_of(rules: FundingRules, first_on, last_on) -> int | None:
    """The most that these rules give from `first_on` to `last_on`, in hundredths; None where they set no ceiling.

    A ceiling per year counts once for every year that is begun.
    """
    if rules.ceiling_hundredths is None or not rules.ceiling_each_year:
        return rules.ceiling_hundredths
    is_begun = (last_on.month, last_on.day) >= (first_on.month, first_on.day)
    return rules.ceiling_hundredths * (last_on.year - first_on.year + is_begun)


def source_doubts(rules: FundingRules | None, *, hundredths, currency, first_on, last_on) -> list[Doubt]:
    """What is unusual about a source of this amount under these rules."""
    if rules is None or rules.currency != currency:
        return []
    ceiling = ceiling_of(rules, first_on, last_on)
    if ceiling is None or hundredths <= ceiling:
        return []
    sentence = _("The rules give %(ceiling)s at most for these days.") % {"ceiling": money(ceiling, currency)}
    return [Doubt("above_ceiling", sentence)]


def line_doubts(source: FundingSource | None, budget: Budget, *, partner, cost_class, eligible) -> list[Doubt]:
    """What the rules of the source say against a line of this class for this partner; nothing where that was said."""
    if source is None or eligible == Eligibility.NO:
        return []
    doubts = []
    if not source.pays_class(cost_class):
        sentence = _("“%(source)s” does not pay this class of cost: %(class)s.")
        words = {"source": source.name, "class": CostClass(cost_class).label}
        doubts.append(Doubt("class_not_paid", sentence % words))
    if cost_class in STAFF_CLASSES and not source.pays_staff_of(partner.pk):
        sentence = _("“%(source)s” does not pay staff of %(municipality)s.")
        doubts.append(Doubt("staff_not_paid", sentence % {"source": source.name, "municipality": partner.name}))
    if source.last_on < budget.first_on or source.first_on > budget.last_on:
        sentence = _("“%(source)s” has no day in this budget.")
        doubts.append(Doubt("outside_source", sentence % {"source": source.name}))
    return doubts


def room_doubts(source: FundingSource, *, asked: int, currency: str, others, book: RateBook, day) -> list[Doubt]:
    """Whether the source still has room for `asked` hundredths of `currency` beside its `others` lines.

    Lines in money that has no rate are left out, and so is a line to be written in such money.
    """
    spoken_for = sum(planned(source, [(line.hundredths, line.currency) for line in others], book, day))
    room = source.hundredths - spoken_for
    if sum(planned(source, [(asked, currency)], book, day)) <= room:
        return []
    sentence = _("“%(source)s” has %(room)s left in the budgets.")
    words = {"source": source.name, "room": money(max(room, 0), source.currency)}
    return [Doubt("above_source", sentence % words)]


def planned(source, amounts, book, day):
    """`amounts` in hundredths of the money of `source`, as far as a rate is known."""
    for value, currency in amounts:
        rate = book.rate_on(currency, source.currency, day)
        if rate is not None:
            yield hundredths(rate.convert(amount(value, currency)))
