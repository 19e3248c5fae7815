"""How a step of a trajectory ends."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class StepStatus(models.TextChoices):
    PLANNED = "planned", _("planned")
    REACHED = "reached", _("reached")
    NOT_REACHED = "not_reached", _("not reached")


STEP_OUTCOMES = frozenset({StepStatus.REACHED, StepStatus.NOT_REACHED})
