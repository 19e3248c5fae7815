from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import ContributionKind, Currency, DayType
from capacity.models.activity import Activity
from capacity.person_days import HOURS_OF_A_DAY, MINUTES_OF_AN_HOUR
from partnerships.choices import ActorGroup
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

    def days(self):
        return self.filter(kind=ContributionKind.DAYS)

    def by_day_type(self):
        """Person-days per partner and kind of day, in hundredths; what was not said stands under ""."""
        return (
            self.days()
            .values("partner", "day_type")
            .annotate(hundredths=models.Sum("hundredths"))
            .order_by("partner", "day_type")
        )

    def values_apart(self):
        """What partners reckon their days, goods and hosting to be worth, per currency; never added to money."""
        return (
            self.exclude(value_currency="")
            .values("partner", "value_currency")
            .annotate(hundredths=models.Sum("value_hundredths"))
            .order_by("partner", "value_currency")
        )

    def overlapping(self, first, last):
        """Contributions of which a day lies from `first` to `last`."""
        return self.filter(given_on__lte=last).filter(Q(until_on__gte=first) | Q(until_on=None, given_on__gte=first))


class Contribution(OfPartnership):
    """What one partner brought, as the partner itself counts it.

    `hundredths` is a whole number: cents of the currency for money, hundredths of a day for person-days; SQLite adds
    decimals as floats. Goods and hosting are described and not counted. Days may be typed as hours: `minutes` keeps
    what was typed. `value_hundredths` is what the municipality itself reckons its days or goods to be worth: shown
    only apart, never added to money (`guide/domain.md` 4.2). Initiatives of the fourth pillar are no partner, so their
    money cannot enter here (design 3.5).
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
    until_on = models.DateField(_("last day"), null=True, blank=True)
    people = models.PositiveSmallIntegerField(_("number of people"), default=1, validators=[MinValueValidator(1)])
    person = models.CharField(_("person or function"), max_length=120, blank=True)
    group = models.CharField(_("group"), max_length=13, choices=ActorGroup, blank=True)
    day_type = models.CharField(_("kind of day"), max_length=11, choices=DayType, blank=True)
    minutes = models.PositiveSmallIntegerField(_("minutes of each person"), null=True, blank=True)
    because = models.CharField(_("why more days than the calendar holds"), max_length=300, blank=True)
    value_hundredths = models.BigIntegerField(
        _("value in hundredths"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    value_currency = models.CharField(_("currency of the value"), max_length=3, choices=Currency, blank=True)
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
            ),
            models.CheckConstraint(
                condition=Q(minutes=None)
                | Q(kind=ContributionKind.DAYS, minutes__gte=1, minutes__lte=HOURS_OF_A_DAY * MINUTES_OF_AN_HOUR),
                name="contribution_hours_of_one_day",
                violation_error_code="too_many_hours",
                violation_error_message=_("A day holds 24 hours. Give the hours of one person on one day."),
            ),
            models.CheckConstraint(
                condition=Q(until_on=None) | Q(until_on__gte=models.F("given_on")),
                name="contribution_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
            models.CheckConstraint(
                condition=Q(value_hundredths=None, value_currency="")
                | Q(value_hundredths__gte=1) & ~Q(value_currency="") & ~Q(kind=ContributionKind.MONEY),
                name="contribution_value_apart",
                violation_error_code="value_does_not_fit",
                violation_error_message=_("A value needs an amount and a currency, and is not asked for money."),
            ),
        ]

    def __str__(self):
        return self.description

    def get_absolute_url(self):
        return reverse("capacity:contribution_list", args=[self.partnership.slug])
