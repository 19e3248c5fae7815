"""What partners bring, and in which money."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ContributionKind(models.TextChoices):
    """What a partner brings. Cash and days are never added up."""

    MONEY = "money", _("money")
    DAYS = "days", _("person-days")
    GOODS = "goods", _("goods")
    HOSTING = "hosting", _("hosting")


class Currency(models.TextChoices):
    EUR = "EUR", _("euro")
    XOF = "XOF", _("West African CFA franc")
    ZAR = "ZAR", _("South African rand")
    RWF = "RWF", _("Rwandan franc")
    GTQ = "GTQ", _("Guatemalan quetzal")
    PEN = "PEN", _("Peruvian sol")
    USD = "USD", _("US dollar")
