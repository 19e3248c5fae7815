from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity.choices import CostClass, Currency, SourceKind, StaffPaid, Stated
from partnerships.models import Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written


def refuse_unknown_classes(codes):
    if not isinstance(codes, list) or set(codes) - set(CostClass.values):
        raise ValidationError(_("Choose from the classes of cost in the list."), code="unknown_class")


class FundingRules(models.Model):
    """What a funder asks, as data. What is left open, the rules do not say; a note holds what fits no field.

    Amounts are hundredths of `currency`.
    """

    currency = models.CharField(_("currency"), max_length=3, choices=Currency, default=Currency.EUR)
    ceiling_hundredths = models.BigIntegerField(
        _("at most, in hundredths"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    ceiling_each_year = models.BooleanField(_("at most that much a year"), default=False)
    cost_classes = models.JSONField(
        _("classes of cost that it pays"),
        default=list,
        blank=True,
        validators=[refuse_unknown_classes],
        help_text=_("None chosen: the rules do not say."),
    )
    staff_paid = models.CharField(_("whose staff it pays"), max_length=9, choices=StaffPaid, default=StaffPaid.UNSAID)
    own_share_percent = models.PositiveSmallIntegerField(
        _("own share at least, in per cent"), null=True, blank=True, validators=[MaxValueValidator(100)]
    )
    carry_over = models.CharField(
        _("what is left may go to the next year"), max_length=6, choices=Stated, default=Stated.UNSAID
    )
    prior_approval = models.CharField(
        _("asks to approve changes beforehand"), max_length=6, choices=Stated, default=Stated.UNSAID
    )
    quotes_from_hundredths = models.BigIntegerField(
        _("asks for quotes from, in hundredths"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    over_line_percent = models.PositiveSmallIntegerField(
        _("a line may be exceeded by, in per cent"), null=True, blank=True, validators=[MaxValueValidator(100)]
    )
    buys_locally = models.CharField(
        _("asks to buy where it is used"), max_length=6, choices=Stated, default=Stated.UNSAID
    )
    personal_days = models.CharField(
        _("pays personal days on a journey"), max_length=6, choices=Stated, default=Stated.UNSAID
    )
    note = models.TextField(_("what else the rules ask"), max_length=2_000, blank=True)

    class Meta:
        abstract = True

    def pays_class(self, cost_class) -> bool:
        """Whether the rules allow this class of cost; rules that do not say forbid nothing."""
        return not self.cost_classes or cost_class in self.cost_classes


RULES = [field.name for field in FundingRules._meta.local_fields]
"""The rules by name, as a source takes them over from a scheme."""


class FundingScheme(FundingRules):
    """The rules of one funder in one year: reference data that an administrator edits, in the words of its source.

    A grant takes them over when it is noted, and keeps its own from then on.
    """

    name = models.CharField(_("name"), max_length=200)
    funder = models.CharField(_("funder"), max_length=200)
    year = models.PositiveSmallIntegerField(
        _("rules of the year"), null=True, blank=True, help_text=_("Empty where the source does not say.")
    )
    language = models.CharField(_("language of name and note"), max_length=2, default="en")
    source = models.CharField(_("where the rules stand"), max_length=300)

    class Meta:
        verbose_name = _("funder’s rules")
        verbose_name_plural = _("rules of funders")
        ordering = ["funder", "-year", "name", "pk"]
        constraints = [models.UniqueConstraint(fields=["funder", "name", "year"], name="funding_scheme_once_a_year")]

    def __str__(self):
        return f"{self.name} ({self.year})" if self.year else self.name


class FundingSourceQuerySet(OfPartnershipQuerySet):
    def between(self, first, last):
        """Sources that run, even in part, from `first` to `last` included."""
        return self.filter(first_on__lte=last, last_on__gte=first)

    def by_name(self):
        return self.select_related("partner__municipality", "scheme").order_by("name", "pk")


class FundingSource(OfPartnership, Written, FundingRules):
    """Money of this partnership from one source: a grant, or what a municipality puts up itself.

    One partner answers for it; both read all of it. Its rules are its own, first taken over from the scheme. An
    initiative of the fourth pillar is no source: its money never enters (design 3.5).
    """

    partner = models.ForeignKey(
        Partner, verbose_name=_("who answers for it"), on_delete=models.PROTECT, related_name="funding_sources"
    )
    scheme = models.ForeignKey(
        FundingScheme,
        verbose_name=_("rules taken over from"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="sources",
    )
    kind = models.CharField(_("kind"), max_length=10, choices=SourceKind)
    name = models.CharField(_("name"), max_length=200)
    funder = models.CharField(_("who gives the money"), max_length=200, blank=True)
    reference = models.CharField(_("reference of the funder"), max_length=60, blank=True)
    hundredths = models.BigIntegerField(_("amount in hundredths"), validators=[MinValueValidator(1)])
    first_on = models.DateField(_("from"))
    last_on = models.DateField(_("until"))
    over_ceiling_because = models.CharField(_("why it is above the ceiling"), max_length=2_000, blank=True)

    objects = FundingSourceQuerySet.as_manager()

    class Meta:
        verbose_name = _("source of money")
        verbose_name_plural = _("sources of money")
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="funding_source_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
            models.CheckConstraint(
                condition=Q(hundredths__gte=1),
                name="funding_source_above_zero",
                violation_error_message=_("Give a number above zero that one can still count."),
            ),
        ]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("capacity:source_detail", args=[self.partnership.slug, self.pk])

    def holds(self, day) -> bool:
        return self.first_on <= day <= self.last_on

    def pays_staff_of(self, partner_id) -> bool:
        """Whether the rules allow to pay staff of this partner; rules that do not say forbid nothing."""
        if self.staff_paid == StaffPaid.OTHERS:
            return partner_id != self.partner_id
        return self.staff_paid != StaffPaid.NOBODY
