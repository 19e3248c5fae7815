from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import Currency
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from reporting.choices import MOST_SECTORS, IatiSector


def check_sectors(codes):
    """Raise `ValidationError` unless `codes` is a list of one to four known codes."""
    known = isinstance(codes, list) and not set(codes) - set(IatiSector.values)
    if not known or not 1 <= len(set(codes)) <= MOST_SECTORS:
        raise ValidationError(_("Choose one to four subjects."), code="sectors")


def check_countries(shares):
    """Raise `ValidationError` unless the percentages of the countries are whole numbers that add up to a hundred."""
    numbers = list(shares.values()) if isinstance(shares, dict) else []
    if not all(isinstance(one, int) and one >= 0 for one in numbers) or sum(numbers) != 100:
        raise ValidationError(_("The percentages of the countries add up to 100."), code="not_a_hundred")


class IatiEditionQuerySet(OfPartnershipQuerySet):
    def public(self):
        """What machines may read today, as long as the public page itself is there."""
        return self.filter(is_public=True)


class IatiEdition(OfPartnership):
    """How the partners describe their partnership in the IATI standard, proposed by one and public when all agreed.

    One of them has to be named as the one that reports; in everything else they are equals in the file. Each can take
    its word back, at once. `countries` holds the percentage of each country, `sectors` codes of equal weight.
    """

    number = models.PositiveSmallIntegerField(_("edition"))
    proposed_by = models.ForeignKey(Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="+")
    reporter = models.ForeignKey(
        Partner, verbose_name=_("reports in the name of all"), on_delete=models.PROTECT, related_name="+"
    )
    reporter_ref = models.CharField(
        _("its identifier"),
        max_length=60,
        validators=[
            RegexValidator(
                r"\A[A-Z]{2,4}-[A-Z0-9_]+-[A-Za-z0-9._-]+\Z",
                _("Write the country, the register and the number, such as BE-BCE_KBO-0000000097."),
                code="identifier",
            )
        ],
    )
    sectors = models.JSONField(_("subjects"), validators=[check_sectors])
    countries = models.JSONField(_("share of each country"), validators=[check_countries])
    currency = models.CharField(_("usual currency"), max_length=3, choices=Currency, default=Currency.EUR)
    shows_results = models.BooleanField(_("shows what you measure"), default=True)
    is_public = models.BooleanField(_("public"), default=False)
    public_since = models.DateTimeField(_("public since"), null=True, blank=True)

    objects = IatiEditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("IATI edition")
        verbose_name_plural = _("IATI editions")
        ordering = ["partnership__slug", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["partnership", "number"], name="iati_edition_number_once"),
            models.UniqueConstraint(
                fields=["partnership"], condition=Q(is_public=True), name="iati_edition_one_public"
            ),
        ]

    def __str__(self):
        return str(self.number)

    def get_absolute_url(self):
        return reverse("reporting:iati", args=[self.partnership.slug])

    @property
    def signing_title(self):
        return str(self.number)
