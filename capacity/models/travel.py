from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet


class TravelEditionQuerySet(OfPartnershipQuerySet):
    def public(self):
        return self.filter(is_public=True)


class TravelEdition(OfPartnership):
    """The trips of one year as the partners show them to everybody, frozen when one of them proposes it.

    Public once every partner agreed on these very facts; each can take its word back, at once. A correction is a
    newer edition, which takes the place of the public one when all agree.
    """

    year = models.PositiveSmallIntegerField(_("year"))
    number = models.PositiveSmallIntegerField(_("edition"))
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="travel_editions"
    )
    is_public = models.BooleanField(_("public"), default=False)
    public_since = models.DateTimeField(_("public since"), null=True, blank=True)

    objects = TravelEditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("travel ledger of a year")
        verbose_name_plural = _("travel ledgers")
        ordering = ["-year", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["partnership", "year", "number"], name="travel_edition_number_once"),
            models.UniqueConstraint(
                fields=["partnership", "year"], condition=Q(is_public=True), name="travel_edition_one_public"
            ),
        ]

    def __str__(self):
        return f"{self.year} · {self.number}"

    def get_absolute_url(self):
        return f"{reverse('capacity:travel', args=[self.partnership.slug])}?year={self.year}"

    def get_public_url(self):
        """The address for everybody, in the active language; the same for every edition of the year."""
        return reverse("travel:year", args=[self.partnership.slug, self.year])

    @property
    def signing_title(self):
        return str(self.year)
