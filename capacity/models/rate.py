from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import Currency
from partnerships.models import Partner, Partnership
from partnerships.models.base import OfPartnershipQuerySet
from stedenband.audit.trail import SITE_CHAIN

DIGITS = {"max_digits": 15, "decimal_places": 10}
"""As many as SQLite keeps exactly."""


class Rate(models.Model):
    """One unit of `base` is worth `rate` units of `quote`."""

    base = models.CharField(_("one unit of"), max_length=3, choices=Currency, default=Currency.EUR)
    quote = models.CharField(_("is worth, in"), max_length=3, choices=Currency)
    rate = models.DecimalField(_("rate"), **DIGITS, validators=[MinValueValidator(0)])
    source = models.CharField(_("source"), max_length=300)

    class Meta:
        abstract = True

    def __str__(self):
        return f"1 {self.base} = {self.rate.normalize():f} {self.quote}"


def rate_constraints(name):
    return [
        models.CheckConstraint(
            condition=Q(rate__gt=0),
            name=f"{name}_above_zero",
            violation_error_code="not_above_zero",
            violation_error_message=_("A rate is a number above zero."),
        ),
        models.CheckConstraint(
            condition=~Q(base=F("quote")),
            name=f"{name}_of_two_currencies",
            violation_error_code="same_currency",
            violation_error_message=_("Choose two different currencies."),
        ),
    ]


class FixedRate(Rate):
    """A pair of currencies tied to each other by law or treaty, such as the CFA francs and the euro."""

    since = models.DateField(_("since"))
    until = models.DateField(_("until"), null=True, blank=True)

    class Meta:
        verbose_name = _("fixed rate")
        verbose_name_plural = _("fixed rates")
        ordering = ["base", "quote", "-since"]
        constraints = [
            *rate_constraints("fixed_rate"),
            models.UniqueConstraint(
                fields=["base", "quote"],
                condition=Q(until=None),
                name="fixed_rate_one_standing",
                violation_error_message=_("These two currencies have a fixed rate already. Say first until when."),
            ),
        ]


class ExchangeRateQuerySet(OfPartnershipQuerySet):
    def visible_to(self, user):
        """Rates that an administrator put for everybody, and those that the partnerships of `user` noted."""
        if not user.is_authenticated:
            return self.none()
        return self.filter(Q(partnership=None) | Q(partnership__in=Partnership.objects.visible_to(user)))

    def of_partnership(self, partnership):
        return self.filter(Q(partnership=None) | Q(partnership=partnership))


class ExchangeRate(Rate):
    """A rate of one day with its source, noted by a partner, or for everybody by an administrator.

    A row never changes: a correction is a newer row of the same day, and what was counted with the old one stays so.
    """

    partnership_path = "partnership"

    partnership = models.ForeignKey(
        Partnership,
        verbose_name=_("partnership"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="exchange_rates",
        help_text=_("Empty for a rate that everybody uses."),
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("noted by"), on_delete=models.PROTECT, null=True, blank=True, related_name="rates"
    )
    day = models.DateField(_("rate of"))

    objects = ExchangeRateQuerySet.as_manager()

    class Meta:
        verbose_name = _("exchange rate")
        verbose_name_plural = _("exchange rates")
        ordering = ["-day", "-pk"]
        indexes = [models.Index(fields=["partnership", "-day"], name="exchange_rate_of_partnership")]
        constraints = rate_constraints("exchange_rate")

    def get_absolute_url(self):
        return reverse("capacity:rate_list", args=[self.partnership.slug])

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}" if self.partnership_id else SITE_CHAIN
