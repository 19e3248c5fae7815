"""What people spend their days on for each other (`guide/domain.md` 4.2)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DayType(models.TextChoices):
    PREPARATION = "preparation", _("preparation")
    PEER_ADVICE = "peer_advice", _("advice to colleagues")
    VISIT = "visit", _("being on a visit")
    HOSTING = "hosting", _("receiving colleagues")
    MANAGEMENT = "management", _("coordination and administration")
