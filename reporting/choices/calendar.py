from django.db import models
from django.utils.translation import gettext_lazy as _


class Cadence(models.TextChoices):
    HALF_YEARLY = "half_yearly", _("every half year")
    YEARLY = "yearly", _("every year")


MONTHS_OF_CADENCE = {Cadence.HALF_YEARLY: 6, Cadence.YEARLY: 12}
