"""What money is worth: a rate is noted with its day and its source, and never overwritten."""

from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from capacity.models import ExchangeRate, FixedRate
from partnerships.actions.signoff import voice
from partnerships.choices import Right
from partnerships.models import Partnership
from stedenband import audit
from stedenband.accounts.models import User


def note_rate(
    *, partnership: Partnership, base: str, quote: str, rate: Decimal, day: date, source: str, today: date, by: User
) -> ExchangeRate:
    """On `day` one unit of `base` was worth `rate` of `quote`; a row of the same day is left as it is.

    Raises `DomainError("not_a_partner")`, and `ValidationError` for one currency twice, a day to come, or two
    currencies that are tied to each other.
    """
    with transaction.atomic():
        member = voice(by, partnership.pk, Right.CONTRIBUTE)
        row = ExchangeRate(partnership=partnership, partner=member.partner, base=base, quote=quote, rate=rate, day=day)
        row.source = source.strip()
        row.full_clean()
        refuse_day_to_come(day, today)
        refuse_tied(row)
        row.save()
        audit.record("rate.noted", row, by=by, partner=member.partner.name, day=day)
    return row


def refuse_day_to_come(day, today):
    if day > today:
        sentence = _("This day lies ahead. Note a rate of today or before.")
        raise ValidationError({"day": ValidationError(sentence, code="ahead")})


def refuse_tied(row):
    """Raise `ValidationError("tied")` where law or treaty says the rate."""
    pair = Q(base=row.base, quote=row.quote) | Q(base=row.quote, quote=row.base)
    tied = FixedRate.objects.filter(pair, since__lte=row.day).filter(Q(until=None) | Q(until__gte=row.day)).first()
    if tied is not None:
        sentence = _("These two currencies are tied to each other: %(rate)s. You need not note a rate.")
        raise ValidationError({"quote": ValidationError(sentence % {"rate": tied}, code="tied")})
