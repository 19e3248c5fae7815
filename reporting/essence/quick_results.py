"""Short, visible results: part of a step, chosen on the spot, and looked after (seed, the human pitfall)."""

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from capacity.balances.gravity import Measure, counting
from capacity.choices import ActivityKind
from capacity.models import Activity
from reporting.essence.shapes import Dial, Gauge, How, Row, Unit, Whose

EMBEDDED = Q(step__isnull=False, chosen_on__isnull=False) & ~Q(after_care_by="")


def embedded(scope):
    quick = Activity.objects.of_partnership(scope.partnership).done().filter(kind=ActivityKind.QUICK_WIN)
    good = set(quick.filter(EMBEDDED).values_list("pk", flat=True))
    rows = quick.values_list("pk", "starts_on", "ends_on")
    return [Row("capacity.activity", pk, first, last, part=pk in good) for pk, first, last in rows]


def paid(scope):
    rows = counting(scope.partnership, Measure.MONEY).rows.order_by()
    found = rows.values_list("pk", "paid_on", "partner", "activity__kind", "hundredths", "currency")
    return [
        Row(
            "capacity.expense",
            pk,
            day,
            day,
            owner,
            part=amount if kind == ActivityKind.QUICK_WIN else 0,
            whole=amount,
            series=currency,
        )
        for pk, day, owner, kind, amount, currency in found
    ]


def say(reader):
    figure = reader.joint("embedded")
    if figure is None or not figure.of:
        return _("There was no quick visible result in this period. That is fine.")
    missing = {"number": figure.of - figure.number, "all": figure.of}
    if not missing["number"]:
        return _("Every quick visible result serves a step, was chosen on the spot and is looked after.")
    if reader.is_beginning:
        return _("A quick visible result can motivate at the beginning, as part of a longer way.")
    return (
        ngettext(
            "%(number)s of %(all)s quick visible results has nobody who looks after it. Who will?",
            "%(number)s of %(all)s quick visible results have nobody who looks after them. Who will?",
            missing["number"],
        )
        % missing
    )


DIAL = Dial(
    "quick_results",
    gettext_lazy("Embedded quick results"),
    gettext_lazy("Are short, visible results part of a longer way?"),
    [
        Gauge(
            "embedded",
            gettext_lazy("Quick results with a step, a local choice and after-care"),
            gettext_lazy(
                "Quick visible results that serve a step, were chosen on the spot on a known day and have somebody who "
                "looks after them, out of all of them."
            ),
            How.SHARE,
            embedded,
            whose=Whose.ALL,
        ),
        Gauge(
            "paid",
            gettext_lazy("Quick results in what was paid"),
            gettext_lazy(
                "Expenses for quick visible results, out of those for all that took place. Each currency apart."
            ),
            How.SHARE,
            paid,
            whose=Whose.ALL,
            unit=Unit.MONEY,
        ),
    ],
    say,
)
