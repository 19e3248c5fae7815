"""How far a lesson came."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LearningStage(models.TextChoices):
    NOTED = "noted", _("noted")
    TRIED = "tried", _("tried")
    ADOPTED = "adopted", _("in our work")
