"""Figures of indicators, with their unit in the language it was written in."""

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.choices import RESULT_MEANINGS, ResultLevel
from capacity.figures import hundredths

register = template.Library()


@register.filter
def figure(value, indicator):
    """Hundredths with their unit: "12.5 days", "7 people"."""
    if indicator.counts_people:
        people = value // 100
        return ngettext("%(number)s person", "%(number)s people", people) % {"number": hundredths(value)}
    return format_html('{}\xa0<span lang="{}">{}</span>', hundredths(value), indicator.language, indicator.unit)


@register.filter
def parts(measurement):
    """Women, men and others of a measurement, in words."""
    rows = [
        ngettext("%(number)s woman", "%(number)s women", measurement.women) % {"number": measurement.women},
        ngettext("%(number)s man", "%(number)s men", measurement.men) % {"number": measurement.men},
    ]
    if measurement.others:
        rows.append(_("%(number)s other or not said") % {"number": measurement.others})
    return ", ".join(rows)


@register.filter
def level_meaning(level):
    return RESULT_MEANINGS[ResultLevel(level)]


@register.filter
def span(row):
    """The first and the last day of a stretch of time."""
    return _("%(first)s to %(last)s") % {"first": date_format(row.first_on), "last": date_format(row.last_on)}
