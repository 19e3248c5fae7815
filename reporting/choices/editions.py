from django.db import models
from django.utils.translation import gettext_lazy as _


class Audience(models.TextChoices):
    """For whom an edition of a report is made (`guide/domain.md` 2.2): the same facts, told for another reader."""

    FULL = "full", _("The full report")
    COUNCIL = "council", _("For the council")
    CITIZENS = "citizens", _("For citizens")
    ANNEX = "annex", _("For the association and the funder")


SIGNED_ONLY = {Audience.CITIZENS, Audience.ANNEX}
"""These readers get what all signed, and never a draft."""
