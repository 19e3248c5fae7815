"""The centre of gravity: how much of the effort builds capacity and strengthens democracy. By days, number, money."""

from functools import partial

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.balances.gravity import Measure, counting
from capacity.choices import CAPACITY_PURPOSES
from reporting.essence.shapes import Dial, Gauge, How, Row, Unit, Whose
from reporting.essence.words import per_cent

KINDS = {
    Measure.DAYS: "capacity.contribution",
    Measure.NUMBER: "capacity.activity",
    Measure.MONEY: "capacity.expense",
}


def effort(measure, scope):
    """The rows of the balance of the centre of gravity, so that both pages say the same."""
    way = counting(scope.partnership, measure)
    if measure == Measure.NUMBER:
        rows = way.rows.values_list("pk", way.first, way.last, way.purpose)
        return [Row(KINDS[measure], *row, part=purpose in CAPACITY_PURPOSES) for *row, purpose in rows]
    rows = way.rows.order_by().values_list("pk", way.first, way.last, "partner", way.purpose, "hundredths", "currency")
    return [
        Row(
            KINDS[measure],
            *row,
            part=amount if purpose in CAPACITY_PURPOSES else 0,
            whole=amount,
            series=currency if measure == Measure.MONEY else "",
        )
        for *row, purpose, amount, currency in rows
    ]


def say(reader):
    figure = next((one for one in map(reader.joint, ("days", "activities")) if one and one.of), None)
    if figure is None:
        return _("Nothing was done in this period, so there is no centre of gravity.")
    words = {"percent": per_cent(figure.percent), "threshold": per_cent(reader.threshold)}
    if figure.percent >= reader.threshold:
        return _("%(percent)s of the effort built capacity: the centre of gravity lies where you want it.") % words
    if reader.is_beginning:
        return (
            _("%(percent)s of the effort built capacity. At the beginning a quick visible result can motivate.") % words
        )
    return (
        _(
            "%(percent)s of the effort built capacity; you agreed on %(threshold)s at least. "
            "What would you both like to do about it?"
        )
        % words
    )


def gauge(measure, code, label, formula, unit):
    return Gauge(code, label, formula, How.SHARE, partial(effort, measure), whose=Whose.ALL, unit=unit)


DIAL = Dial(
    "gravity",
    gettext_lazy("Centre of gravity"),
    gettext_lazy("Does most of the effort build capacity and strengthen democracy?"),
    [
        gauge(
            Measure.DAYS,
            "days",
            gettext_lazy("Capacity building in the person-days"),
            gettext_lazy(
                "Person-days for activities that build capacity or strengthen democracy, out of all days noted for "
                "what took place."
            ),
            Unit.PERSON_DAYS,
        ),
        gauge(
            Measure.NUMBER,
            "activities",
            gettext_lazy("Capacity building in the activities"),
            gettext_lazy(
                "Activities that build capacity or strengthen democracy, out of all that took place; each counts once."
            ),
            Unit.TIMES,
        ),
        gauge(
            Measure.MONEY,
            "money",
            gettext_lazy("Capacity building in what was paid"),
            gettext_lazy(
                "Expenses for activities that build capacity or strengthen democracy, out of those for all that "
                "took place. Each currency apart."
            ),
            Unit.MONEY,
        ),
    ],
    say,
)
