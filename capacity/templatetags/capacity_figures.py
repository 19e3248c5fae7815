"""Figures, days and months as the reader writes them."""

from datetime import date
from decimal import Decimal

from babel.dates import format_interval
from babel.numbers import format_decimal, format_percent
from django import template
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from capacity import figures
from capacity.choices import ActivityKind, ContributionKind, Currency, DayType, LearningStage, StepStatus

register = template.Library()

register.filter(figures.money)
register.filter(figures.days)


@register.filter
def amount(row):
    """The amount of a contribution or of a row of totals; empty where words tell it."""
    kind, hundredths, currency = (
        (row[name] if isinstance(row, dict) else getattr(row, name)) for name in ("kind", "hundredths", "currency")
    )
    if kind == ContributionKind.MONEY:
        return figures.money(hundredths, currency)
    return figures.days(hundredths) if kind == ContributionKind.DAYS else ""


@register.filter
def kind_label(kind):
    return ContributionKind(kind).label


@register.filter
def day_type_label(code):
    """What days were for, as it begins a line; said so when nobody said it."""
    return capfirst(DayType(code).label) if code else _("not said")


@register.filter
def who_and_what_for(row):
    """Who spent the days of a contribution, and on what: "Preparation · 2 people · registrar · Municipal staff"."""
    people = ngettext("%(number)s person", "%(number)s people", row.people) % {"number": row.people}
    words = [row.get_day_type_display(), people if row.people > 1 else "", row.person, row.get_group_display()]
    return " · ".join(capfirst(word) for word in words if word)


@register.filter
def days_given(row):
    """The day of a contribution, or its first and last day."""
    return span_in_words(row.given_on, row.until_on or row.given_on)


@register.filter
def per_cent(number):
    return format_percent(Decimal(number) / 100, locale=get_language())


@register.filter
def when(activity):
    """The day of an activity, or its first and last day: "3–9 Nov 2026"."""
    return span_in_words(activity.starts_on, activity.ends_on)


def span_in_words(first, last):
    if first == last:
        return date_format(first)
    return format_interval(first, last, "yMMMd", locale=figures.locale())


@register.filter
def as_day(text):
    """A day of frozen facts, written as in ISO 8601."""
    return date.fromisoformat(text)


@register.filter
def outcome_label(code):
    return StepStatus(code).label if code else _("not said yet")


@register.filter
def currency_name(code):
    return Currency(code).label


@register.filter
def kind_of_activity(code):
    return ActivityKind(code).label


@register.filter
def trip_days(trip):
    """The first and last day of a trip of facts, be they frozen as text or not."""
    first, last = (
        day if isinstance(day, date) else date.fromisoformat(day) for day in (trip["first_on"], trip["last_on"])
    )
    return span_in_words(first, last)


@register.filter
def rate_in_words(rate):
    """A rate as it was kept with an amount: what it was, of which day, and where it was found."""
    number = format_decimal(Decimal(rate["rate"]), locale=figures.locale(), decimal_quantization=False)
    words = {"base": rate["base"], "rate": number, "quote": rate["quote"], "source": rate["source"]}
    if rate["is_fixed"]:
        return _("1 %(base)s = %(rate)s %(quote)s, a fixed rate (%(source)s)") % words
    day = date_format(date.fromisoformat(rate["day"]))
    return _("1 %(base)s = %(rate)s %(quote)s on %(day)s (%(source)s)") % (words | {"day": day})


@register.filter
def url_in(row, partnership):
    """The address of a row whose partnership the page already holds, so that naming it asks the database nothing."""
    row.partnership = partnership
    return row.get_absolute_url()


@register.filter
def stage_label(code):
    """How far a lesson came, by the code of frozen facts."""
    return LearningStage(code).label
