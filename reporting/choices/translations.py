from django.db import models
from django.utils.translation import gettext_lazy as _


class TranslationState(models.TextChoices):
    """How far the translation of one paragraph is; computed from what stands beside each other, never stored."""

    MISSING = "missing", _("not translated")
    OUT_OF_DATE = "out_of_date", _("out of date: the original changed")
    HUMAN = "human", _("translated by a person")
    CHECKED = "checked", _("checked by another municipality")
