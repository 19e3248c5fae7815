"""What stands around the expenses of a partnership, so that the pure rules can look at each of them."""

import unicodedata
from collections import defaultdict

from django.db.models import F, Q, Sum

from capacity.choices import STAFF_CLASSES, CostClass, Eligibility, Procurement, Stated
from capacity.models import Expense
from capacity.money.checks.entry import Entry, Plan, Terms, Twin

PURCHASES = frozenset({CostClass.INVESTMENT, CostClass.RUNNING})


def folded(words: str) -> str:
    """Letters and digits of `words` without accents and capitals: "Éts. Bio, n° 12" and "ets bio N 12" are one."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def invoice_key(payee: str, number: str) -> str:
    """What tells one invoice; empty without a number."""
    return f"{folded(payee)[:200]}|{folded(number)}" if folded(number) else ""


class Surroundings:
    """What was spent and which invoices are known, apart from `without`. Three queries, however many expenses."""

    def __init__(self, partnership, *, without=None, near=None):
        counting = Expense.objects.of_partnership(partnership).counting().exclude(pk=without and without.pk)
        self.partnership, self.without = partnership, without
        on_lines = counting.filter(counted_currency=F("line__currency")).order_by().values_list("line")
        self.by_line = dict(on_lines.annotate(Sum("counted_hundredths")))
        sums = counting.exclude(source=None).order_by().values_list("source", "counted_currency")
        self.by_source = {
            (source, currency): total for source, currency, total in sums.annotate(Sum("counted_hundredths"))
        }
        if near is not None:
            counting = counting.filter(
                Q(invoice_key=near.invoice_key) & ~Q(invoice_key="") | Q(paid_on=near.paid_on, currency=near.currency)
            )
        self.invoices, self.purchases = defaultdict(list), defaultdict(set)
        rows = counting.order_by().values_list(
            "pk", "invoice_key", "source", "hundredths", "currency", "payee", "paid_on"
        )
        for pk, key, source, hundredths, currency, payee, paid_on in rows.iterator(chunk_size=2000):
            if key:
                self.invoices[key].append((pk, source, hundredths, currency))
            self.purchases[folded(payee), paid_on, hundredths, currency].add(pk)

    def entry_of(self, expense: Expense) -> Entry:
        return Entry(
            paid_on=expense.paid_on,
            amount=expense.counted_hundredths,
            terms=self.terms_of(expense) if expense.source_id else None,
            plan=self.plan_of(expense) if expense.line_id else None,
            twins=self.twins_of(expense),
            has_lookalike=self.has_lookalike(expense),
            is_before_partnership=expense.paid_on < (self.partnership.since_on or expense.paid_on),
            has_paper=bool(expense.file),
            has_personal_days=expense.has_personal_days,
            is_investment=expense.cost_class == CostClass.INVESTMENT,
            is_handed_over=expense.handover_proof_id is not None,
            is_bought_away=is_bought_away(expense),
            is_bought_directly=expense.method == Procurement.DIRECT,
            quotes=expense.quotes,
        )

    def terms_of(self, expense):
        source = expense.source
        is_staff = expense.cost_class in STAFF_CLASSES
        whose = expense.staff_of_id or expense.partner_id
        left = None
        if source.currency == expense.counted_currency:
            spent = self.by_source.get((source.pk, source.currency), 0)
            left = source.hundredths - spent - self.not_counted_yet(expense)
        return Terms(
            first_on=source.first_on,
            last_on=source.last_on,
            pays_class=not expense.cost_class or source.pays_class(expense.cost_class),
            pays_staff=not is_staff or source.pays_staff_of(whose),
            forbids_carry_over=source.carry_over == Stated.NO,
            asks_approval=source.prior_approval == Stated.YES,
            asks_local_purchase=source.buys_locally == Stated.YES,
            forbids_personal_days=source.personal_days == Stated.NO,
            quotes_from=source.quotes_from_hundredths if source.currency == expense.counted_currency else None,
            over_line_percent=source.over_line_percent,
            left=left,
        )

    def plan_of(self, expense):
        line = expense.line
        return Plan(
            first_on=line.budget.first_on,
            last_on=line.budget.last_on,
            planned=line.hundredths_now,
            spent=self.by_line.get(line.pk, 0) + self.not_counted_yet(expense),
            is_changed=line.is_changed,
            is_refused=line.eligible == Eligibility.NO,
            is_unsure=line.eligible == Eligibility.UNKNOWN,
        )

    def not_counted_yet(self, expense):
        """The amount of the expense itself, unless the sums hold it already."""
        return expense.counted_hundredths if self.is_looked_at_alone(expense) else 0

    def is_looked_at_alone(self, expense):
        return expense.pk is None or expense == self.without

    def twins_of(self, expense):
        return tuple(
            Twin(same_source=source == expense.source_id, same_amount=(amount, currency) == own_amount(expense))
            for pk, source, amount, currency in self.invoices.get(expense.invoice_key, ())
            if pk != expense.pk
        )

    def has_lookalike(self, expense):
        bought = (folded(expense.payee), expense.paid_on, expense.hundredths, expense.currency)
        return bool(self.purchases.get(bought, set()) - {expense.pk})


def own_amount(expense):
    return expense.hundredths, expense.currency


def is_bought_away(expense):
    """Whether it was bought in another country than that of the municipality that uses it."""
    if expense.cost_class not in PURCHASES or not expense.bought_in or expense.used_by is None:
        return False
    return expense.bought_in != expense.used_by.municipality.country
