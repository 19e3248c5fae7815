from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from capacity import figures
from capacity.choices import Channel, CostClass, Currency, Eligibility, OfferStatus
from capacity.models.activity import Activity
from capacity.models.funding import FundingSource
from capacity.models.trajectory import Step
from partnerships.models import Organisation, Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, ThroughParent, Written


class BudgetQuerySet(OfPartnershipQuerySet):
    def between(self, first, last):
        """Budgets of a stretch of time that has a day from `first` to `last` included."""
        return self.filter(first_on__lte=last, last_on__gte=first)

    def newest(self):
        return self.order_by("-first_on", "-pk")


class Budget(OfPartnership):
    """The money of one stretch of time, usually a year: lines that each municipality writes for its own purse.

    The lines live on; what all partners agreed is frozen in the offers, and in `agreed_hundredths` of each line.
    """

    first_on = models.DateField(_("from"))
    last_on = models.DateField(_("until"))
    row_version = models.PositiveIntegerField(_("row version"), default=1, editable=False)

    objects = BudgetQuerySet.as_manager()

    class Meta:
        verbose_name = _("budget")
        verbose_name_plural = _("budgets")
        ordering = ["-first_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_on__gte=F("first_on")),
                name="budget_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The last day is before the first day. Check the two dates."),
            ),
        ]

    def __str__(self):
        return f"{self.first_on:%Y-%m-%d} – {self.last_on:%Y-%m-%d}"

    def get_absolute_url(self):
        return reverse("capacity:budget_detail", args=[self.partnership.slug, self.pk])

    @property
    def name(self):
        """The days it is for, as the reader writes them."""
        return figures.span(self.first_on, self.last_on)


class BudgetOfferQuerySet(OfPartnershipQuerySet):
    def offered(self):
        return self.filter(status=OfferStatus.OFFERED)

    def agreed(self):
        return self.filter(status=OfferStatus.AGREED)


class BudgetOffer(ThroughParent, Written):
    """A budget as it is put before all partners, until every one of them signed the same lines.

    The first makes the budget joint; each one after it is a change of what was agreed.
    """

    partnership_path = "budget__partnership"

    budget = models.ForeignKey(Budget, verbose_name=_("budget"), on_delete=models.PROTECT, related_name="offers")
    number = models.PositiveSmallIntegerField(_("number"))
    reason = models.TextField(_("what it changes, and why"), max_length=2_000, blank=True)
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="budget_offers"
    )
    proposed_at = models.DateTimeField(_("proposed at"))
    status = models.CharField(
        _("status"), max_length=8, choices=OfferStatus, default=OfferStatus.OFFERED, editable=False
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)

    objects = BudgetOfferQuerySet.as_manager()

    class Meta:
        verbose_name = _("budget before all partners")
        verbose_name_plural = _("budgets before all partners")
        ordering = ["budget", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["budget", "number"], name="budget_offer_number_once"),
            models.UniqueConstraint(
                fields=["budget"],
                condition=Q(status=OfferStatus.OFFERED),
                name="budget_offered_once",
                violation_error_code="already_offered",
                violation_error_message=_("This budget waits for an answer already."),
            ),
        ]

    def __str__(self):
        return f"{self.budget_id} · {self.number}"

    def get_absolute_url(self):
        return self.budget.get_absolute_url()

    @property
    def audit_name(self):
        return self.signing_title

    @property
    def signing_title(self):
        """Its days and its number, in no language."""
        return f"{self.budget} · {self.number}"

    @property
    def takes_place_of(self):
        """Writing a line and the last word both change what the budget says: they wait for each other at its row."""
        return self.budget


class BudgetLineQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Lines that were not taken out."""
        return self.filter(dropped_because="")

    def in_order(self):
        """By the municipality's name, then as they were written, with all that a table of lines names."""
        related = ("partner__municipality", "source", "activity", "step", "borne_by")
        return self.select_related(*related).order_by("partner__municipality__name", "pk")


class BudgetLine(OfPartnership, Written):
    """What one municipality plans to spend of its own purse, or of a source it spends from; both read every line.

    `hundredths` is what stands there now, `agreed_hundredths` what all partners last agreed: empty for a line that
    is new since. A line is never deleted: taken out, it says why.
    """

    budget = models.ForeignKey(Budget, verbose_name=_("budget"), on_delete=models.PROTECT, related_name="lines")
    partner = models.ForeignKey(
        Partner, verbose_name=_("whose line"), on_delete=models.PROTECT, related_name="budget_lines"
    )
    what = models.CharField(_("what"), max_length=200)
    result = models.CharField(_("which result it serves"), max_length=300, blank=True)
    activity = models.ForeignKey(
        Activity,
        verbose_name=_("activity"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="budget_lines",
    )
    step = models.ForeignKey(
        Step, verbose_name=_("step"), on_delete=models.PROTECT, null=True, blank=True, related_name="budget_lines"
    )
    cost_class = models.CharField(_("class of cost"), max_length=16, choices=CostClass)
    account = models.CharField(_("account in your own books"), max_length=60, blank=True)
    borne_by = models.ForeignKey(
        Organisation,
        verbose_name=_("borne by a third party"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="budget_lines",
    )
    source = models.ForeignKey(
        FundingSource,
        verbose_name=_("source of money"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="lines",
    )
    channel = models.CharField(_("who spends it"), max_length=12, choices=Channel, default=Channel.PARTNER)
    currency = models.CharField(_("currency"), max_length=3, choices=Currency)
    hundredths = models.BigIntegerField(_("amount in hundredths"), validators=[MinValueValidator(1)])
    agreed_hundredths = models.BigIntegerField(_("agreed amount in hundredths"), null=True, blank=True, editable=False)
    eligible = models.CharField(
        _("does the source pay for it"), max_length=7, choices=Eligibility, default=Eligibility.UNKNOWN
    )
    eligible_because = models.CharField(_("why"), max_length=300, blank=True)
    unusual_because = models.CharField(_("why what is unusual is so"), max_length=2_000, blank=True)
    dropped_because = models.CharField(_("why it was taken out"), max_length=300, blank=True)

    objects = BudgetLineQuerySet.as_manager()

    class Meta:
        verbose_name = _("budget line")
        verbose_name_plural = _("budget lines")
        ordering = ["budget", "pk"]
        indexes = [models.Index(fields=["partnership", "budget"], name="budget_line_of_partnership")]
        constraints = [
            models.CheckConstraint(
                condition=Q(hundredths__gte=1),
                name="budget_line_above_zero",
                violation_error_message=_("Give a number above zero that one can still count."),
            ),
            models.CheckConstraint(
                condition=~Q(eligible=Eligibility.NO) | ~Q(eligible_because=""),
                name="budget_line_not_eligible_because",
                violation_error_code="why_not_eligible",
                violation_error_message=_("Say why the source does not pay for it."),
            ),
        ]

    def __str__(self):
        return self.what

    def get_absolute_url(self):
        return reverse("capacity:line_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_dropped(self):
        return bool(self.dropped_because)

    @property
    def hundredths_now(self):
        """What it counts for in the next version: nothing once it was taken out."""
        return 0 if self.is_dropped else self.hundredths

    @property
    def is_changed(self):
        """Whether it says another amount than all agreed, or is new, or was taken out since."""
        return self.hundredths_now != (self.agreed_hundredths or 0)
