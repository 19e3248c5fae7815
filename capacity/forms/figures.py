"""Figures of indicators as people write them; zero is a figure too."""

from decimal import Decimal

from babel.numbers import format_decimal
from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity.forms.fields import SPACES, AmountField, parse_hundredths

MINUS = ("-", "−", "–")
MOST_PEOPLE = 10_000_000


class FigureField(AmountField):
    """Zero or more in the reader's own notation; gives whole hundredths, or None."""

    def clean(self, value):
        typed = SPACES.sub("", forms.CharField.clean(self, value))
        if not typed:
            return None
        if typed.startswith(MINUS):
            raise forms.ValidationError(_("A figure cannot be below zero."), code="below_zero")
        if "0" in typed and set(typed) <= set("0.,"):
            return 0
        return parse_hundredths(typed)

    def prepare_value(self, value):
        """Hundredths of a stored row in the reader's notation; typed text stays as it was typed."""
        if isinstance(value, int):
            return format_decimal(Decimal(value) / 100, locale=get_language(), group_separator=False)
        return value


class HeadsField(forms.IntegerField):
    """A number of people, zero or more; gives an int, or None."""

    def __init__(self, **options):
        super().__init__(required=False, min_value=0, max_value=MOST_PEOPLE, **options)
        self.error_messages["invalid"] = _("Write a whole number of people.")
        for validator in self.validators:
            below = validator.code == "min_value"
            validator.message = (
                _("A number of people cannot be below zero.") if below else _("So many people cannot be counted here.")
            )
