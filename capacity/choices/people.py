"""How people are counted."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Sex(models.TextChoices):
    WOMEN = "women", _("women")
    MEN = "men", _("men")
    OTHER = "other", _("other or not said")
