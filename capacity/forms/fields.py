"""Fields that know one partnership, and amounts as people write them."""

import re
from decimal import Decimal

from babel.numbers import NumberFormatError, format_decimal, parse_decimal
from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity.models import Activity, Step

MAX_HUNDREDTHS = 10**14
RATE_DECIMALS = 10
MAX_RATE = 100_000
NUMBER = re.compile(r"[0-9][0-9.,]*")
MOST_ACTIVITIES = 60
SPACES = re.compile(r"[\s'’]")


def partner_field(partners, *, nobody, radio=False, **options):
    """A choice of one of `partners`, or None under the label `nobody`; gives a `Partner`."""
    by_id = {str(partner.pk): partner for partner in partners}
    return forms.TypedChoiceField(
        choices=[*((pk, partner.name) for pk, partner in by_id.items()), ("", nobody)],
        coerce=by_id.get,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect if radio else forms.Select,
        **options,
    )


def step_choices(partnership):
    """The steps of the partnership, by trajectory in the order of their titles: (trajectory, [steps])."""
    groups = {}
    steps = Step.objects.of_partnership(partnership).select_related("trajectory")
    for step in steps.order_by("trajectory__title", "trajectory", "expected_on", "pk"):
        groups.setdefault(step.trajectory, []).append(step)
    return list(groups.items())


def step_field(groups, **options):
    """A choice of one step out of `groups`, or None; gives a `Step`."""
    by_id = {str(step.pk): step for _trajectory, steps in groups for step in steps}
    choices = [(trajectory.title, [(step.pk, step.title) for step in steps]) for trajectory, steps in groups]
    return forms.TypedChoiceField(
        choices=[("", _("Outside any trajectory")), *choices],
        coerce=by_id.get,
        empty_value=None,
        required=False,
        **options,
    )


def activity_field(partnership, *, chosen=None):
    """A choice of one of the newest activities, or None for the partnership as a whole; gives an `Activity`."""
    newest = Activity.objects.of_partnership(partnership).of_day()[:MOST_ACTIVITIES]
    by_id = {str(activity.pk): activity for activity in [*newest, *([chosen] if chosen else [])]}
    return forms.TypedChoiceField(
        label=_("For which activity?"),
        choices=[("", _("For the partnership as a whole")), *((pk, row.title) for pk, row in by_id.items())],
        coerce=by_id.get,
        empty_value=None,
        required=False,
    )


def row_field(rows, *, nothing, label_of=str, **options):
    """A choice of one of `rows`, or None under the label `nothing`; gives the row."""
    by_id = {str(row.pk): row for row in rows}
    return forms.TypedChoiceField(
        choices=[("", nothing), *((pk, label_of(row)) for pk, row in by_id.items())],
        coerce=by_id.get,
        empty_value=None,
        required=False,
        **options,
    )


class AmountField(forms.CharField):
    """A number in the reader's own notation, `1.234,50` or `1,234.50`; gives whole hundredths, or None."""

    def __init__(self, **options):
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(widget=widget, **options)

    def prepare_value(self, value):
        """Hundredths of a row as a person would type them; what a person typed stays as it is."""
        if not isinstance(value, int):
            return value
        return format_decimal(Decimal(value) / 100, locale=get_language(), group_separator=False)

    def clean(self, value):
        typed = SPACES.sub("", super().clean(value))
        return parse_hundredths(typed) if typed else None


class RateField(forms.CharField):
    """What one unit of money is worth in another, in the reader's own notation; gives a `Decimal` above zero."""

    def __init__(self, **options):
        widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        super().__init__(widget=widget, **options)

    def clean(self, value):
        typed = SPACES.sub("", super().clean(value))
        rate = parse_number(typed)
        if rate != round(rate, RATE_DECIMALS):
            raise forms.ValidationError(_("Give ten decimals at most."), code="too_precise")
        if not 0 < rate < MAX_RATE:
            raise forms.ValidationError(_("Give a rate above zero and below 100 000."), code="out_of_range")
        return rate


def parse_number(typed: str) -> Decimal:
    """`typed` as a number in the reader's notation. Raises `ValidationError` when it is none."""
    locale = get_language()
    example = format_decimal(Decimal("1234.5"), locale=locale)
    unclear = forms.ValidationError(_("Write the number like %(example)s.") % {"example": example}, code="no_number")
    if not NUMBER.fullmatch(typed):
        raise unclear
    try:
        return parse_decimal(typed, locale=locale, strict=True)
    except NumberFormatError as error:
        raise unclear from error


def parse_hundredths(typed: str) -> int:
    """`typed` in hundredths. Raises `ValidationError` when it is no number here, not above zero, or too precise."""
    hundredths = parse_number(typed) * 100
    if hundredths != hundredths.to_integral_value():
        raise forms.ValidationError(_("Give two decimals at most."), code="too_precise")
    if not 1 <= hundredths <= MAX_HUNDREDTHS:
        raise forms.ValidationError(_("Give a number above zero that one can still count."), code="out_of_range")
    return int(hundredths)


class InOneLanguage:
    """Mixin after `PageForm`: the text is in the language of the screen until the writer says otherwise."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "language" not in self.initial:
            self.initial["language"] = get_language()
