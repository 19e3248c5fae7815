"""What partners adopt together (`guide/domain.md` 1.2, 1.4)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AgreementKind(models.TextChoices):
    LETTER_OF_INTENT = "letter_of_intent", _("letter of intent")
    AGREEMENT = "agreement", _("cooperation agreement")
    MULTI_YEAR_PLAN = "multi_year_plan", _("multi-year plan")
    ANNUAL_PLAN = "annual_plan", _("annual plan")
    AMENDMENT = "amendment", _("amendment")


class AgreementStatus(models.TextChoices):
    DRAFT = "draft", _("being written")
    SIGNING = "signing", _("being signed")
    IN_FORCE = "in_force", _("in force")
