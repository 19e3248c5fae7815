"""A process, not a project: activities serve steps, steps are revised, and the partners look back together."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from capacity.models import Activity, LookBack, StepRevision
from reporting.essence.shapes import Dial, Gauge, How, Row, Unit, Whose

YEAR = 366


def in_a_step(scope):
    done = Activity.objects.of_partnership(scope.partnership).done()
    rows = done.values_list("pk", "starts_on", "ends_on", "step")
    return [Row("capacity.activity", pk, first, last, part=step is not None) for pk, first, last, step in rows]


def revisions(scope):
    rows = StepRevision.objects.of_partnership(scope.partnership).values_list("pk", "revised_at")
    return [Row("capacity.steprevision", pk, at.date(), at.date()) for pk, at in rows]


def look_backs(scope):
    rows = LookBack.objects.of_partnership(scope.partnership).values_list("pk", "held_on")
    return [Row("capacity.lookback", pk, day, day) for pk, day in rows]


def say(reader):
    steps, days = reader.joint("in_a_step"), reader.largest("look_backs")
    if steps is None or not steps.of:
        return _("No activity took place in this period.")
    outside = {"number": steps.of - steps.number, "all": steps.of}
    if reader.is_beginning or not outside["number"]:
        if days is not None and days <= YEAR:
            return _("What you do serves a step on your way, and you looked back together within a year.")
        if reader.is_beginning:
            return _("The first activities are there; the steps that they serve may still grow.")
        return _("What you do serves a step on your way. When will you look back on it together?")
    return (
        ngettext(
            "%(number)s of %(all)s activities stands outside any trajectory. Where does it lead?",
            "%(number)s of %(all)s activities stand outside any trajectory. Where do they lead?",
            outside["number"],
        )
        % outside
    )


DIAL = Dial(
    "process",
    gettext_lazy("A process, not a project"),
    gettext_lazy("Does what you do serve a step on a longer way?"),
    [
        Gauge(
            "in_a_step",
            gettext_lazy("Activities that serve a step"),
            gettext_lazy("Activities that took place and are linked to a step, out of all that took place."),
            How.SHARE,
            in_a_step,
            whose=Whose.ALL,
        ),
        Gauge(
            "revisions",
            gettext_lazy("Times a step was revised"),
            gettext_lazy("Each time somebody changed the words or the month of a step. Revising is normal."),
            How.COUNT,
            revisions,
            whose=Whose.ALL,
        ),
        Gauge(
            "look_backs",
            gettext_lazy("Since you last looked back together"),
            gettext_lazy(
                "Days from the last time you looked back together to the end of the period; of a year, to its last day."
            ),
            How.SINCE,
            look_backs,
            whose=Whose.ALL,
            unit=Unit.CALENDAR_DAYS,
        ),
    ],
    say,
)
