from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnership


class Theme(models.Model):
    """What partners work on, such as waste or civil registry, in the words of whoever named it first."""

    name = models.CharField(_("theme"), max_length=120, unique=True)
    partnerships = models.ManyToManyField(
        "partnerships.Partnership", verbose_name=_("partnerships"), related_name="themes", blank=True
    )

    class Meta:
        verbose_name = _("theme")
        verbose_name_plural = _("themes")
        ordering = ["name"]

    def __str__(self):
        return self.name


class Source(OfPartnership):
    """Where something is written about a partnership, and what it says there of how things stand, at its date."""

    says = models.CharField(_("what it says"), max_length=300, blank=True)
    url = models.CharField(_("address"), max_length=500, blank=True, validators=[URLValidator(["http", "https"])])

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["partnership", "pk"]

    def __str__(self):
        return self.says or self.url
