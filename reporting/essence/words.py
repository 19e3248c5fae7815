"""Figures in the words of the active language."""

from decimal import Decimal

from babel.numbers import format_decimal, format_percent
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.figures import days, hundredths, locale, money
from reporting.essence.shapes import Figure, Gauge, How, Row, Unit

NOTHING = "–"


def per_cent(number: int) -> str:
    return format_percent(Decimal(number) / 100, locale=locale())


def figure_in_words(figure: Figure, gauge: Gauge) -> str:
    """ "72 %, 18 of 25", "3 of 7", "12 days"; a dash where nothing can be said."""
    if figure.number is None or figure.of == 0:
        return NOTHING
    if gauge.unit is Unit.CALENDAR_DAYS:
        return ngettext("%(number)s day", "%(number)s days", figure.number) % {"number": number(figure.number)}
    if figure.of is None:
        return number(figure.number)
    if gauge.how is How.PART:
        return _("%(number)s of %(all)s") % {"number": number(figure.number), "all": number(figure.of)}
    return _("%(percent)s, %(number)s of %(all)s") % {"percent": per_cent(figure.percent), **both(figure, gauge)}


def both(figure, gauge):
    """What counts and the whole, each in the unit of the gauge."""
    if gauge.unit is Unit.MONEY:
        return {"number": money(figure.number, figure.series), "all": money(figure.of, figure.series)}
    if gauge.unit is Unit.PERSON_DAYS:
        return {"number": hundredths(figure.number), "all": days(figure.of)}
    return {"number": number(figure.number), "all": number(figure.of)}


def row_in_words(row: Row, gauge: Gauge) -> str:
    """How much a row weighs, where rows weigh unequally; empty where each counts once."""
    if gauge.unit is Unit.MONEY:
        return money(row.whole, row.series)
    return days(row.whole) if gauge.unit is Unit.PERSON_DAYS else ""


def number(value: int) -> str:
    return format_decimal(value, locale=locale())
