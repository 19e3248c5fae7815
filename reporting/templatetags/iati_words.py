"""Codes of the IATI file in words of the reader's language."""

from django import template
from django_countries import countries

from capacity.choices import CostClass
from reporting.choices import IatiSector

register = template.Library()


@register.filter
def sector_in_words(code):
    return IatiSector(code).label


@register.filter
def country_in_words(code):
    return countries.name(code)


@register.filter
def cost_class_in_words(code):
    return CostClass(code).label if code else ""
