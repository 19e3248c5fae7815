"""What somebody promised on the spot, outside the steering group (domain.md 5, the human pitfall)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PromiseKind(models.TextChoices):
    MONEY = "money", _("money")
    GOODS = "goods", _("goods")
    OTHER = "other", _("something else")


DECIDED_TOGETHER = frozenset({PromiseKind.MONEY, PromiseKind.GOODS})
"""What nobody can promise alone: the joint steering group talks about it."""
