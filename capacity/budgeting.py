"""A budget added up: per municipality, source and class, each currency apart, and in one where its rates are known."""

from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _
from moneyed import Money

from capacity.choices import CostClass
from capacity.exchange import no_rate
from capacity.money.amounts import amount, totals
from capacity.money.rates import Conversion, RateBook


@dataclass
class InOne:
    """Amounts in one currency, each converted and rounded by itself, so that every total of them adds up.

    `used` are the conversions by currency, `missing` the currencies for which nobody noted a rate.
    """

    book: RateBook
    currency: str
    day: date
    used: dict[str, Conversion] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)

    def of(self, money: Money) -> Money | None:
        code = money.currency.code
        if code not in self.used and code not in self.missing:
            rate = self.book.rate_on(code, self.currency, self.day)
            if rate is None:
                self.missing.add(code)
            else:
                self.used[code] = rate
        return self.used[code].convert(money) if code in self.used else None

    def total(self, amounts) -> Money | None:
        """The sum in one currency; None as soon as one of `amounts` has no rate."""
        converted = [self.of(money) for money in amounts]
        if any(one is None for one in converted):
            return None
        return sum(converted, Money(0, self.currency))

    @property
    def rates(self) -> list[Conversion]:
        return [rate for _code, rate in sorted(self.used.items()) if rate.quotes]

    @property
    def sentences(self) -> list[str]:
        """What is said of each currency without a rate."""
        return [no_rate(code, self.currency, self.day) for code in sorted(self.missing)]


@dataclass(frozen=True)
class Row:
    """One line of a table of totals: what it is about, its sums per currency, and their sum in one."""

    label: str
    sums: list[Money]
    in_one: Money | None
    bank: str = ""
    url: str = ""


def amounts_of(lines) -> list[Money]:
    return [amount(line.hundredths, line.currency) for line in lines]


def row_of(label, lines, in_one, **more) -> Row:
    amounts = amounts_of(lines)
    return Row(label, list(totals(amounts).values()), in_one.total(amounts) if in_one else None, **more)


def tables_of(lines, partnership, in_one: InOne | None) -> list[tuple[str, list[Row]]]:
    """The standing `lines` per municipality, per source and per class of cost; empty rows are left out."""
    partners = [
        row_of(partner.name, [line for line in lines if line.partner_id == partner.pk], in_one, bank=partner.bank)
        for partner in partnership.partner_list
    ]
    by_source = {line.source_id: line.source for line in lines}
    sources = [
        row_of(
            source.name if source else _("Not known yet"),
            [line for line in lines if line.source_id == pk],
            in_one,
            url=source.get_absolute_url() if source else "",
        )
        for pk, source in sorted(by_source.items(), key=lambda one: (one[1] is None, one[1] and one[1].name))
    ]
    classes = [row_of(entry.label, [line for line in lines if line.cost_class == entry], in_one) for entry in CostClass]
    tables = [(_("Municipality"), partners), (_("Source"), sources), (_("Class of cost"), classes)]
    return [(heading, [row for row in rows if row.sums]) for heading, rows in tables]


def currencies_of(lines) -> list[str]:
    return sorted({line.currency for line in lines})
