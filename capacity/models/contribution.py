from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ContributionKind, Currency
from capacity.models.activity import Activity
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet


class ContributionQuerySet(OfPartnershipQuerySet):
    def between(self, first, last):
        return self.filter(given_on__range=(first, last))

    def totals(self):
        """Sums per partner, kind and currency, in hundredths; money in different currencies stays apart."""
        return (
            self.values("partner", "kind", "currency")
            .annotate(hundredths=models.Sum("hundredths"), times=models.Count("pk"))
            .order_by("partner", "kind", "currency")
        )


class Contribution(OfPartnership):
    """What one partner brought, as the partner itself counts it.

    `hundredths` is a whole number: cents of the currency for money, hundredths of a day for person-days; SQLite adds
    decimals as floats. Goods and hosting are described and not counted. Initiatives of the fourth pillar are no
    partner, so their money cannot enter here (design 3.5).
    """

    partner = models.ForeignKey(
        Partner, verbose_name=_("brought by"), on_delete=models.PROTECT, related_name="contributions"
    )
    activity = models.ForeignKey(
        Activity,
        verbose_name=_("for which activity"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="contributions",
    )
    kind = models.CharField(_("kind"), max_length=7, choices=ContributionKind)
    hundredths = models.BigIntegerField(
        _("amount in hundredths"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    currency = models.CharField(_("currency"), max_length=3, choices=Currency, blank=True)
    description = models.CharField(_("what"), max_length=200)
    given_on = models.DateField(_("on"))
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = ContributionQuerySet.as_manager()

    class Meta:
        verbose_name = _("contribution")
        verbose_name_plural = _("contributions")
        ordering = ["-given_on", "-pk"]
        indexes = [models.Index(fields=["partnership", "-given_on"], name="contribution_of_partnership")]
        constraints = [
            models.CheckConstraint(
                # Nothing is known of an amount that is null, and what is not known to be wrong passes a check.
                condition=Q(kind=ContributionKind.MONEY, hundredths__isnull=False, hundredths__gte=1) & ~Q(currency="")
                | Q(kind=ContributionKind.DAYS, hundredths__isnull=False, hundredths__gte=1, currency="")
                | Q(
                    kind__in=[ContributionKind.GOODS, ContributionKind.HOSTING],
                    hundredths__isnull=True,
                    currency="",
                ),
                name="contribution_amount_fits_kind",
                violation_error_code="amount_does_not_fit",
                violation_error_message=_(
                    "Money needs an amount and a currency, days need a number; goods and hosting are told in words."
                ),
            )
        ]

    def __str__(self):
        return self.description

    def get_absolute_url(self):
        return reverse("capacity:contribution_list", args=[self.partnership.slug])
