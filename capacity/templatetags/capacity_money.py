"""Sums, rates and the vocabulary of budgets as the reader writes them."""

from babel.numbers import format_decimal
from django import template
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from capacity import figures
from capacity.choices import Channel, CostClass, Eligibility
from capacity.money.amounts import hundredths

register = template.Library()


@register.filter
def sum_of(money):
    """A `Money` in words: "1 234,50 €"."""
    return figures.money(hundredths(money), money.currency.code)


@register.filter
def class_label(code):
    return CostClass(code).label


@register.filter
def channel_label(code):
    return Channel(code).label


@register.filter
def eligible_label(code):
    return Eligibility(code).label


@register.filter
def rate_words(quote):
    """A quote or a row of rates: "1 EUR = 655,957 XOF"."""
    rate = format_decimal(quote.rate.normalize(), locale=figures.locale(), decimal_quantization=False)
    return f"1 {quote.base} = {rate} {quote.quote}"


@register.filter
def known_from(quote):
    """Since when and from where a quote holds: the day of a rate, or that it is fixed."""
    words = {"day": date_format(quote.day, "DATE_FORMAT"), "source": quote.source}
    if quote.is_fixed:
        return _("fixed since %(day)s: %(source)s") % words
    return _("rate of %(day)s: %(source)s") % words


@register.filter
def span_of(row):
    """From the first to the last day of a budget or a source."""
    return figures.span(row.first_on, row.last_on)
