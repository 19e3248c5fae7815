"""Figures, days and months as the reader writes them."""

from datetime import date
from decimal import Decimal

from babel.dates import format_interval
from babel.numbers import format_percent
from django import template
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from capacity import figures
from capacity.choices import ContributionKind, LearningStage, StepStatus

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
def per_cent(number):
    return format_percent(Decimal(number) / 100, locale=get_language())


@register.filter
def when(activity):
    """The day of an activity, or its first and last day: "3–9 Nov 2026"."""
    if activity.ends_on == activity.starts_on:
        return date_format(activity.starts_on)
    return format_interval(activity.starts_on, activity.ends_on, "yMMMd", locale=figures.locale())


@register.filter
def as_day(text):
    """A day of frozen facts, written as in ISO 8601."""
    return date.fromisoformat(text)


@register.filter
def outcome_label(code):
    return StepStatus(code).label if code else _("not said yet")


@register.filter
def stage_label(code):
    """How far a lesson came, by the code of frozen facts."""
    return LearningStage(code).label
