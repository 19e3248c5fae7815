"""What each brought, planned and paid: every amount beside its currency, never two currencies in one sum."""

from django.utils.translation import gettext as _
from django_countries import countries

from capacity.choices import ContributionKind, CostClass
from capacity.money.spending import per_class, per_source
from reporting.counted.shapes import Counted, amount, coded, day, language, side, text
from stedenband.ui.exports import Column


def money_tables(facts, sides) -> list[Counted]:
    books = facts.get("ledger") or {"lines": [], "paid": [], "outside": []}
    lines = books["lines"]
    given = facts.get("contributions", {"rows": []})["rows"]
    by_class = [coded(_("Class of cost"), "key", CostClass), *spent()]
    by_source = [Column(_("Source of money"), lambda row: row["key"] or _("own means")), *spent()]
    paid = [side(_("Municipality"), sides), amount(_("Paid")), currency()]
    in_euros = [*paid, amount(_("In euros"), "euro_hundredths"), Column(_("Rates"), rates)]
    return [
        Counted("contributions", _("What each brought"), brought(sides), given),
        Counted("budget-lines", _("Budget and expenses"), line_columns(sides), lines),
        Counted("by-class", _("By class of cost"), by_class, per_class(lines)),
        Counted("by-source", _("By source of money"), by_source, per_source(lines)),
        Counted("paid", _("What each paid"), in_euros, books["paid"]),
        Counted("without-a-line", _("Paid without a budget line"), paid, books["outside"]),
        Counted("goods", _("Goods that were bought to stay"), goods_columns(sides), facts.get("goods", [])),
    ]


def currency() -> Column:
    return text(_("Currency"), "currency")


def spent():
    return [
        amount(_("Planned"), "planned"),
        amount(_("Spent in this period"), "spent"),
        amount(_("Spent so far"), "so_far"),
        currency(),
    ]


def brought(sides):
    """Money in units of its currency, days in days; nothing for what is told in words."""
    return [
        day(_("Day"), "given_on"),
        side(_("Municipality"), sides),
        coded(_("Kind"), "kind", ContributionKind),
        amount(_("Amount or days")),
        currency(),
        text(_("What"), "description"),
    ]


def line_columns(sides):
    return [
        side(_("Municipality"), sides),
        text(_("Budget line"), "what"),
        coded(_("Class of cost"), "cost_class", CostClass),
        Column(_("Source of money"), lambda row: row["source"] or _("own means")),
        day(_("First day"), "first_on"),
        day(_("Last day"), "last_on"),
        *spent(),
        text(_("Why"), "because"),
        language(),
    ]


def rates(row) -> str:
    """Every rate that the sum in euros rests on, with its day and its source."""
    return "; ".join(
        f"1 {rate['base']} = {rate['rate']} {rate['quote']}, {rate['day']}, {rate['source']}" for rate in row["rates"]
    )


def goods_columns(sides):
    return [
        day(_("Paid on"), "paid_on"),
        text(_("What"), "what"),
        side(_("Paid by"), sides, "paid_by"),
        side(_("Used by"), sides, "used_by"),
        amount(_("Amount")),
        currency(),
        Column(_("Bought in"), lambda row: str(countries.name(row["bought_in"])) if row["bought_in"] else None),
        text(_("Proof that it was handed over"), "proof"),
        language(),
    ]
