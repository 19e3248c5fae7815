"""What partners bring."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ContributionKind(models.TextChoices):
    """What a partner brings. Cash and days are never added up."""

    MONEY = "money", _("money")
    DAYS = "days", _("person-days")
    GOODS = "goods", _("goods")
    HOSTING = "hosting", _("hosting")
