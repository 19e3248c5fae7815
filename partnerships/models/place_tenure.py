from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnershipQuerySet, ThroughParent
from partnerships.models.municipality import Municipality
from partnerships.models.partnership import Partner


class PlaceTenure(ThroughParent):
    """A municipality that held a partner's place until it merged: the place went over, its history kept the name."""

    partnership_path = "partner__partnership"

    partner = models.ForeignKey(Partner, verbose_name=_("place"), on_delete=models.PROTECT, related_name="tenures")
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), on_delete=models.PROTECT, related_name="tenures"
    )
    until_on = models.DateField(_("until"))

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("earlier holder of a place")
        verbose_name_plural = _("earlier holders of places")
        ordering = ["until_on", "pk"]

    def __str__(self):
        return f"{self.municipality_id} · {self.until_on}"
