"""The rates that a partnership counts with, and what is said where one is missing."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from capacity.choices import Currency
from capacity.models import ExchangeRate, FixedRate
from capacity.money.rates import Conversion, Quote, RateBook
from partnerships.models import Partnership
from stedenband.lib.errors import DomainError


def rate_book(partnership: Partnership) -> RateBook:
    """The fixed pairs, the rates for everybody and those that this partnership noted. Two queries."""
    noted = ExchangeRate.objects.of_partnership(partnership).order_by("-day", "-pk")
    return RateBook(
        [
            *(
                Quote(row.base, row.quote, row.rate, row.since, row.source, is_fixed=True, until=row.until)
                for row in FixedRate.objects.all()
            ),
            *(Quote(row.base, row.quote, row.rate, row.day, row.source) for row in noted),
        ]
    )


def rate_on(partnership: Partnership, currency: str, to: str, day: date) -> Conversion:
    """How `currency` became `to` on `day`. Raises `DomainError("no_rate")` when nobody noted a rate by then."""
    found = rate_book(partnership).rate_on(currency, to, day)
    if found is None:
        raise DomainError("no_rate", no_rate(currency, to, day))
    return found


def no_rate(currency: str, to: str, day: date) -> str:
    """The sentence for a currency without a rate."""
    names = {"currency": Currency(currency).label, "to": Currency(to).label, "day": date_format(day)}
    return (
        _(
            "Nobody noted yet what the %(currency)s is worth in %(to)s, on %(day)s or before. "
            "Note that rate first, with its day and where you found it."
        )
        % names
    )
