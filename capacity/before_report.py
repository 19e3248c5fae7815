"""What is still open in the ledger before a report: expense by expense, and for the whole."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, Sum
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _

from capacity.choices import ContributionKind, ExpenseStatus
from capacity.figures import money
from capacity.models import Activity, Contribution, Expense
from capacity.money.checks.rules import Moment, Rule, Weight, findings
from capacity.surroundings import Surroundings
from partnerships.models import Partnership

UNDECIDED = (ExpenseStatus.DRAFT, ExpenseStatus.SUBMITTED, ExpenseStatus.QUERIED)


@dataclass(frozen=True)
class Open:
    """An expense with the rules that are not settled for it."""

    expense: Expense
    rules: list[Rule]

    @property
    def stops(self):
        return any(rule.weight == Weight.BLOCK for rule in self.rules)


def open_expenses(partnership: Partnership, first: date, last: date) -> list[Open]:
    """The expenses from `first` to `last` with an open point: a block, or a question without a reason.

    Those that stop first, then the oldest; a constant number of queries.
    """
    around = Surroundings(partnership)
    rows = Expense.objects.of_partnership(partnership).counting().between(first, last).in_order()
    found = [Open(expense, unsettled(expense, around)) for expense in rows]
    explained = explained_once(partnership)
    found = [
        Open(one.expense, [rule for rule in one.rules if (rule.code, place(rule, one.expense)) not in explained])
        for one in found
    ]
    return sorted(
        (one for one in found if one.rules), key=lambda one: (not one.stops, one.expense.paid_on, one.expense.pk)
    )


def unsettled(expense: Expense, around: Surroundings) -> list[Rule]:
    answered = set(expense.doubts) if expense.because else set()
    said = findings(around.entry_of(expense), Moment.REPORT)
    return [rule for rule in said if rule.weight == Weight.BLOCK or rule.code not in answered]


ABOUT_THE_PLACE = {"over_line": "line_id", "over_source": "source_id"}
"""Rules about a line or a source as a whole: a reason given with one of its expenses holds for all of them."""


def place(rule, expense):
    return getattr(expense, ABOUT_THE_PLACE[rule.code]) if rule.code in ABOUT_THE_PLACE else None


def explained_once(partnership) -> set:
    """(code, id of the line or source) of what was explained with some expense."""
    rows = Expense.objects.of_partnership(partnership).counting().exclude(because="")
    rows = rows.exclude(line=None, source=None).only("doubts", "line", "source")
    return {
        (code, getattr(row, attribute))
        for row in rows
        for code, attribute in ABOUT_THE_PLACE.items()
        if code in row.doubts
    }


@dataclass(frozen=True)
class Whole:
    """A sentence about the ledger as a whole; `status` and `partner_id` narrow the list to the rows behind it."""

    sentence: str
    status: str = ""
    partner_id: int | None = None


def open_in_whole(partnership: Partnership, first: date, last: date) -> list[Whole]:
    """What is open for the ledger from `first` to `last` as a whole. Four queries."""
    return [
        *not_decided(partnership, first, last),
        *unlike_what_was_noted(partnership, first, last),
        *below_the_threshold(partnership, first, last),
    ]


def not_decided(partnership, first, last):
    rows = Expense.objects.of_partnership(partnership).between(first, last).filter(status__in=UNDECIDED)
    counted = rows.order_by().values_list("partner", "status").annotate(number=Count("pk"))
    for partner_id, status, number in counted.order_by("partner", "status"):
        words = _("%(name)s: expenses that are not decided yet (%(status)s): %(number)s")
        names = {"name": partnership.partner(partner_id).name, "status": ExpenseStatus(status).label, "number": number}
        yield Whole(words % names, status, partner_id)


def unlike_what_was_noted(partnership, first, last):
    """Where the money that a municipality says it brought is not what its approved expenses add up to."""
    noted = sums(
        Contribution.objects.of_partnership(partnership).filter(
            kind=ContributionKind.MONEY, given_on__range=(first, last)
        )
    )
    paid = sums(Expense.objects.of_partnership(partnership).accepted().between(first, last))
    for partner_id, currency in sorted({**noted, **paid}):
        brought, spent = noted.get((partner_id, currency), 0), paid.get((partner_id, currency), 0)
        if brought and brought != spent:
            words = _("%(name)s noted that it brought %(noted)s; the approved expenses add up to %(paid)s.")
            names = {"name": partnership.partner(partner_id).name}
            amounts = {"noted": money(brought, currency), "paid": money(spent, currency)}
            yield Whole(words % (names | amounts), ExpenseStatus.ACCEPTED, partner_id)


def sums(rows) -> dict:
    counted = rows.order_by().values_list("partner", "currency").annotate(total=Sum("hundredths"))
    return {(partner_id, currency): total for partner_id, currency, total in counted}


def below_the_threshold(partnership, first, last):
    """Per currency: whether less was spent on building capacity than the partners set themselves (seed)."""
    spent = Expense.objects.of_partnership(partnership).accepted().between(first, last).exclude(activity=None)
    building = Q(activity__in=Activity.objects.of_partnership(partnership).building_capacity().values("pk"))
    shares = (
        spent.order_by()
        .values_list("currency")
        .annotate(total=Sum("hundredths"), building=Coalesce(Sum("hundredths", filter=building), 0))
    )
    for currency, total, built in shares.order_by("currency"):
        if 100 * built < partnership.gravity_threshold * total:
            words = _(
                "Of what was spent on activities in %(currency)s, %(percent)s per cent built capacity; "
                "you agreed on %(threshold)s per cent at least. Is that what you want?"
            )
            names = {"currency": currency, "percent": 100 * built // total, "threshold": partnership.gravity_threshold}
            yield Whole(words % names, ExpenseStatus.ACCEPTED)
