"""Two agreements of the same kind are never in force on the same day: nobody would know which one counts."""

from django.core.exceptions import ValidationError
from django.utils import formats
from django.utils.translation import gettext as _

from partnerships.models import Agreement
from stedenband.lib.errors import DomainError


def overlap_sentence(agreement: Agreement) -> str:
    """What stands in the way of `agreement`; nothing when its days are free."""
    other = Agreement.objects.overlapping(agreement).first()
    if other is None:
        return ""
    day = formats.date_format(other.ends_on, "DATE_FORMAT")
    return _(
        "“%(title)s” is of the same kind and in force until %(day)s. Let this one start after it, or amend that one."
    ) % {"title": other.title, "day": day}


def refuse_overlapping_dates(agreement: Agreement) -> None:
    """Raise `ValidationError("overlap")`, beside the first day, when one of its kind is in force on its days."""
    if sentence := overlap_sentence(agreement):
        raise ValidationError({"starts_on": ValidationError(sentence, code="overlap")})


def refuse_overlap(agreement: Agreement) -> None:
    """Raise `DomainError("overlap")`.

    Two that come into force at once have waited for each other: the last word on each is in their one audit chain.
    """
    if sentence := overlap_sentence(agreement):
        raise DomainError("overlap", sentence)
