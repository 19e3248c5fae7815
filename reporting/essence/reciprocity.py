"""Reciprocity: each learns, in its own degree (seed). No target, no half and half."""

from django.db.models import Max, Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import LearningStage
from capacity.models import Learning, LearningPause
from reporting.essence.shapes import Dial, Gauge, How, Row


def noted(scope):
    rows = Learning.objects.of_partnership(scope.partnership).values_list("pk", "noted_on", "learner")
    return [Row("capacity.learning", pk, day, day, owner) for pk, day, owner in rows]


def adopted(scope):
    """Lessons that are in the work now, on the day they came there."""
    rows = Learning.objects.of_partnership(scope.partnership).filter(stage=LearningStage.ADOPTED)
    reached = Max("stages__reached_on", filter=Q(stages__stage=LearningStage.ADOPTED))
    found = rows.order_by("pk").annotate(reached=reached).values_list("pk", "reached", "noted_on", "learner")
    return [Row("capacity.learning", pk, day or first, day or first, owner) for pk, day, first, owner in found]


def pauses(scope):
    rows = LearningPause.objects.of_partnership(scope.partnership).standing()
    found = rows.values_list("pk", "first_on", "last_on", "partner")
    return [Row("capacity.learningpause", pk, first, last, owner) for pk, first, last, owner in found]


def say(reader):
    if not reader.any("noted", "pauses"):
        return _("No lesson was noted in this period. What did you learn from each other?")
    missing = reader.without("noted", "pauses")
    if not missing:
        return _("Each of you said what it learned, or why it learned nothing new.")
    if reader.is_beginning:
        return _("The first lessons are noted. Learning comes with working together.")
    return _("No lesson is noted yet of: %(names)s. What would you like to learn there?") % {"names": missing}


DIAL = Dial(
    "reciprocity",
    gettext_lazy("Reciprocity"),
    gettext_lazy("Does each of you learn something for its own work?"),
    [
        Gauge(
            "noted",
            gettext_lazy("Lessons that it noted"),
            gettext_lazy("Lessons by the municipality that learned them, on the day they were noted."),
            How.COUNT,
            noted,
        ),
        Gauge(
            "adopted",
            gettext_lazy("Lessons that came into its work"),
            gettext_lazy(
                "Lessons that are part of the work of a municipality by a decision, on the day they got there."
            ),
            How.COUNT,
            adopted,
        ),
        Gauge(
            "pauses",
            gettext_lazy("Times it said why it learned nothing new"),
            gettext_lazy(
                "Stretches of time for which a municipality said so with its reason. As good an answer as a lesson."
            ),
            How.COUNT,
            pauses,
        ),
    ],
    say,
)
