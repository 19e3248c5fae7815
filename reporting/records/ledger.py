from django.db.models import F, Q, Sum

from capacity.exchange import rate_book
from capacity.models import BudgetLine, Expense
from capacity.money.amounts import amount, hundredths
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope

TOLD_IN = "EUR"


def ledger(scope: Scope) -> dict:
    """Planned and spent: line by line of the budgets of the period, and what each paid, in hundredths.

    An expense that was turned down does not count. Each amount stays in its own currency; what each paid is also told
    in euros, with every rate, its day and its source (design 3.7).
    """
    return {"ledger": {"lines": lines(scope), "paid": paid(scope), "outside": outside(scope)}}


def lines(scope) -> list[dict]:
    first, last = scope.span
    place = scope.place
    counting = ~Q(expenses__status="rejected") & Q(expenses__counted_currency=F("currency"))
    rows = (
        BudgetLine.objects.of_partnership(scope.partnership)
        .standing()
        .filter(budget__first_on__lte=last, budget__last_on__gte=first, partner__in=place)
        .annotate(
            spent=Sum("expenses__counted_hundredths", filter=counting & Q(expenses__paid_on__range=(first, last))),
            so_far=Sum("expenses__counted_hundredths", filter=counting & Q(expenses__paid_on__lte=last)),
        )
        .select_related("source__scheme", "budget")
        .order_by("partner__municipality__name", "pk")[:MAX_ROWS]
    )
    return [one_line(row, place) for row in rows]


def one_line(row, place) -> dict:
    scheme = row.source.scheme if row.source else None
    return {
        "partner": place[row.partner_id],
        "what": row.what,
        "language": row.language,
        "cost_class": row.cost_class,
        "source": row.source.name if row.source else None,
        "first_on": row.budget.first_on,
        "last_on": row.budget.last_on,
        "currency": row.currency,
        "planned": row.hundredths,
        "agreed": row.agreed_hundredths,
        "spent": row.spent or 0,
        "so_far": row.so_far or 0,
        "may_exceed_percent": scheme.over_line_percent if scheme else None,
        "because": row.unusual_because,
    }


def in_period(scope):
    return Expense.objects.of_partnership(scope.partnership).counting().between(*scope.span)


def paid(scope) -> list[dict]:
    book, place = rate_book(scope.partnership), scope.place
    last = scope.span[1]
    return [
        {"partner": place[row["partner"]], "currency": row["currency"], "hundredths": row["hundredths"]}
        | in_euros(book.rate_on(row["currency"], TOLD_IN, last), row)
        for row in in_period(scope).filter(partner__in=place).totals()
    ]


def in_euros(conversion, row) -> dict:
    """What a sum is worth on the last day of the period; nothing where nobody noted a rate."""
    if conversion is None:
        return {"euro_hundredths": None, "rates": []}
    worth = conversion.convert(amount(row["hundredths"], row["currency"]))
    return {
        "euro_hundredths": hundredths(worth),
        "rates": [
            {
                "base": quote.base,
                "quote": quote.quote,
                "rate": f"{quote.rate.normalize():f}",
                "day": quote.day,
                "source": quote.source,
                "is_fixed": quote.is_fixed,
            }
            for quote in conversion.quotes
        ],
    }


def outside(scope) -> list[dict]:
    """What was paid in the period without a budget line, per partner and currency."""
    place = scope.place
    rows = in_period(scope).filter(line=None, partner__in=place).totals()
    return [row | {"partner": place[row["partner"]]} for row in rows]
