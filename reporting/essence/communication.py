"""Telling people, regularly, what the partnership is really for."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.models import Communication
from partnerships.models.communication import SILENCE
from reporting.essence.shapes import Dial, Gauge, How, Row, Unit


def told(scope):
    rows = Communication.objects.of_partnership(scope.partnership).to_the_population()
    found = rows.values_list("pk", "told_on", "partner")
    return [Row("partnerships.communication", pk, day, day, owner) for pk, day, owner in found]


def purpose(scope):
    rows = Communication.objects.of_partnership(scope.partnership).values_list(
        "pk", "told_on", "partner", "tells_purpose"
    )
    return [Row("partnerships.communication", pk, day, day, owner, part=says) for pk, day, owner, says in rows]


def audiences(scope):
    rows = Communication.objects.of_partnership(scope.partnership).values_list("pk", "told_on", "partner", "audience")
    return [Row("partnerships.communication", pk, day, day, owner, series=whom) for pk, day, owner, whom in rows]


def say(reader):
    silent = [
        name
        for key, name in reader.names.items()
        if all(one.number is None or one.number > SILENCE.days for one in reader.all_of("since") if one.owner == key)
    ]
    if not silent:
        return _("In each municipality people heard of it in the last 90 days.")
    if reader.is_beginning:
        return _("There is little to tell yet. What it is for can be told from the first day.")
    words = {"names": ", ".join(silent)}
    return _("For more than 90 days people heard nothing of it in: %(names)s. What is there to tell?") % words


DIAL = Dial(
    "communication",
    gettext_lazy("Communication"),
    gettext_lazy("Do people know what it is really for?"),
    [
        Gauge(
            "since",
            gettext_lazy("Since people last heard of it"),
            gettext_lazy(
                "Days from the last word to the population to the end of the period; of a year, to its last day."
            ),
            How.SINCE,
            told,
            unit=Unit.CALENDAR_DAYS,
        ),
        Gauge(
            "told",
            gettext_lazy("Times it told its population"),
            gettext_lazy("What was told to the population, by who told it."),
            How.COUNT,
            told,
        ),
        Gauge(
            "purpose",
            gettext_lazy("Words that say what it is for"),
            gettext_lazy("What was told and says what the partnership is for, out of all that was told to anybody."),
            How.SHARE,
            purpose,
        ),
        Gauge(
            "audiences",
            gettext_lazy("Different audiences that it reached"),
            gettext_lazy(
                "Different audiences among what was told: the population, young people, civil society, the council, "
                "staff."
            ),
            How.KINDS,
            audiences,
        ),
    ],
    say,
)
