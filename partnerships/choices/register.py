"""What can be brought in from a table kept elsewhere."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RegisterKind(models.TextChoices):
    MUNICIPALITIES = "municipalities", _("municipalities")
    PARTNERSHIPS = "partnerships", _("partnerships")
