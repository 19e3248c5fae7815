"""The frozen facts of a public page in words of the reader's language."""

from datetime import date

from django import template
from django.utils.formats import date_format
from django_countries import countries

from partnerships.choices import STAGE_OF_PHASE, OrganisationKind
from reporting.periods import span_label
from reporting.public.wording import effort_of, sentence_of

register = template.Library()
register.filter(sentence_of)
register.filter(effort_of)


@register.filter
def place_in_words(municipality):
    """ "Zou, Benin": where a municipality of the facts lies."""
    return ", ".join(filter(None, [municipality["region"], str(countries.name(municipality["country"]))]))


@register.filter
def bank_of(facts, name):
    """The colour of a municipality: the first in the alphabet stands on bank a, as everywhere."""
    return "a" if facts["municipalities"][0]["name"] == name else "b"


@register.filter
def since_in_words(partnership):
    """The day since when they work together, or the year where only that is known."""
    day = date.fromisoformat(partnership["since_on"])
    return str(day.year) if partnership["since_is_year"] else date_format(day, "F Y")


@register.filter
def stage_of(partnership):
    """Which of the five stages the partnership is in."""
    return STAGE_OF_PHASE[partnership["phase"]].label


@register.filter
def month_in_words(day):
    return date_format(date.fromisoformat(day), "YEAR_MONTH_FORMAT")


@register.filter
def organisation_kind(code):
    return OrganisationKind(code).label


@register.filter
def period_of(report):
    """The period of a report of the facts: "2026", "January – June 2026"."""
    return span_label(f"{report['first_on']}/{report['last_on']}")
