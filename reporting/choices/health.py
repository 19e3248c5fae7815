from django.db import models
from django.utils.translation import gettext_lazy as _


class HealthWord(models.TextChoices):
    """What a municipality says of a statement about the partnership: words, so that nobody counts or averages them."""

    SO = "so", _("It is so")
    PARTLY = "partly", _("Partly so")
    NOT_YET = "not_yet", _("Not yet so")
    UNKNOWN = "unknown", _("We cannot say")
