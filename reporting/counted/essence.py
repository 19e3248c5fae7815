from decimal import Decimal

from django.utils.translation import gettext as _

from reporting.counted.shapes import Counted, side, text
from reporting.essence.dials import dial_named
from reporting.essence.facts import read_back
from reporting.essence.shapes import Unit
from stedenband.ui.exports import Cell, Column

IN_HUNDREDTHS = {Unit.MONEY, Unit.PERSON_DAYS}


def essence_tables(facts, sides) -> list[Counted]:
    """Every figure of the nine dials, in the period and since the start; never summed over municipalities."""
    found = facts.get("essence", {"dials": []})["dials"]
    rows = [row for one in found for row in rows_of(dial_named(one["dial"]), one)]
    return [Counted("essence", _("Is this still a stedenband?"), columns(sides), rows)]


def rows_of(dial, found):
    """One row per gauge, municipality and currency of a dial."""
    period, ever = ({key(one): one for one in read_back(found[name])} for name in ("figures", "since_start"))
    for gauge in dial.gauges:
        for which in [one for one in dict.fromkeys([*ever, *period]) if one[0] == gauge.code]:
            scale = 100 if gauge.unit in IN_HUNDREDTHS else 1
            yield {
                "question": str(dial.question),
                "figure": str(gauge.label),
                "formula": str(gauge.formula),
                "partner": which[2],
                "currency": which[1] if gauge.unit is Unit.MONEY else "",
                **measured("period", period.get(which), scale),
                **measured("ever", ever.get(which), scale),
            }


def key(figure):
    return figure.gauge, figure.series, figure.owner


def measured(name, figure, scale):
    """The figure, and what it is part of."""
    number, of = (figure.number, figure.of) if figure else (None, None)
    return {name: in_units(number, scale), f"{name}_of": in_units(of, scale)}


def in_units(value, scale):
    return None if value is None else Decimal(value) / scale


def columns(sides):
    return [
        text(_("Question"), "question"),
        text(_("Figure"), "figure"),
        text(_("How it is counted"), "formula"),
        side(_("Municipality; empty: all together"), sides),
        text(_("Currency"), "currency"),
        figure(_("This period"), "period"),
        figure(_("This period, out of"), "period_of"),
        figure(_("Since the start"), "ever"),
        figure(_("Since the start, out of"), "ever_of"),
    ]


def figure(heading, name) -> Column:
    return Column(heading, lambda row: row[name], Cell.AMOUNT)
