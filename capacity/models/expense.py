from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q, Sum
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField

from capacity.choices import EXPENSE_TRANSITIONS, STILL_WRITTEN, CostClass, Currency, ExpenseStatus, Procurement
from capacity.models.activity import Activity
from capacity.models.budget import BudgetLine
from capacity.models.funding import FundingSource
from partnerships.models import Document, Partner
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written


class ExpenseQuerySet(OfPartnershipQuerySet):
    def counting(self):
        """Expenses that count for a line or a source: all that were not turned down."""
        return self.exclude(status=ExpenseStatus.REJECTED)

    def accepted(self):
        return self.filter(status=ExpenseStatus.ACCEPTED)

    def between(self, first, last):
        return self.filter(paid_on__range=(first, last))

    def in_order(self):
        """The newest first, with all that a row names."""
        related = ("partner__municipality", "line__budget", "source", "activity", "used_by__municipality", "staff_of")
        return self.select_related(*related).order_by("-paid_on", "-pk")

    def totals(self):
        """Sums per partner and currency as it was paid, in hundredths; nothing is added up across currencies."""
        return self.values("partner", "currency").annotate(hundredths=Sum("hundredths")).order_by("partner", "currency")


class Expense(OfPartnership, Written):
    """Money that one municipality paid, as its papers say; both read it, only the own municipality writes it.

    `hundredths` of `currency` is what was paid and never changes with a rate. `counted_hundredths` is the same in the
    currency of its line or source, with each rate, its day and its source kept on the row. `entered_by` wrote the
    figures last; another person of the same municipality approves them (`guide/domain.md` 4.2).
    """

    partner = models.ForeignKey(Partner, verbose_name=_("paid by"), on_delete=models.PROTECT, related_name="expenses")
    line = models.ForeignKey(
        BudgetLine,
        verbose_name=_("budget line"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="expenses",
    )
    source = models.ForeignKey(
        FundingSource,
        verbose_name=_("source of money"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="expenses",
    )
    activity = models.ForeignKey(
        Activity, verbose_name=_("activity"), on_delete=models.PROTECT, null=True, blank=True, related_name="expenses"
    )
    description = models.CharField(_("what was paid for"), max_length=200)
    payee = models.CharField(_("paid to"), max_length=200)
    paid_on = models.DateField(_("paid on"))
    hundredths = models.BigIntegerField(_("amount in hundredths"), validators=[MinValueValidator(1)])
    currency = models.CharField(_("currency"), max_length=3, choices=Currency)
    counted_hundredths = models.BigIntegerField(_("counted amount in hundredths"), editable=False)
    counted_currency = models.CharField(_("counted in"), max_length=3, choices=Currency, editable=False)
    rates = models.JSONField(_("rates it was counted with"), default=list, blank=True, editable=False)
    rate_day = models.DateField(_("day of the rate"), null=True, blank=True, editable=False)
    cost_class = models.CharField(_("class of cost"), max_length=16, choices=CostClass, blank=True)
    staff_of = models.ForeignKey(
        Partner,
        verbose_name=_("whose staff is paid"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="paid_staff",
    )
    invoice_number = models.CharField(_("number of the invoice"), max_length=80, blank=True)
    invoice_key = models.CharField(_("payee and number, folded"), max_length=300, blank=True, editable=False)
    method = models.CharField(_("how it was chosen"), max_length=9, choices=Procurement, blank=True)
    quotes = models.PositiveSmallIntegerField(_("number of quotes compared"), null=True, blank=True)
    bought_in = CountryField(_("country where it was bought"), blank=True)
    used_by = models.ForeignKey(
        Partner,
        verbose_name=_("who uses it"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="used_purchases",
    )
    has_personal_days = models.BooleanField(_("covers private days or purchases"), default=False)
    handover_proof = models.ForeignKey(
        Document,
        verbose_name=_("proof of hand-over"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="handed_over",
    )
    file = models.FileField(_("invoice or receipt"), upload_to="expenses/%Y/", max_length=200, blank=True)
    file_hash = models.CharField(_("hash of the file"), max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size in bytes"), null=True, blank=True)
    doubts = models.JSONField(_("questions that were answered"), default=list, blank=True, editable=False)
    because = models.TextField(_("why what is unusual is so"), max_length=2_000, blank=True)
    status = models.CharField(_("status"), max_length=9, choices=ExpenseStatus, default=ExpenseStatus.DRAFT)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("entered by"), on_delete=models.PROTECT, related_name="+"
    )
    entered_at = models.DateTimeField(_("entered at"))
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("decided by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    decision_reason = models.TextField(_("question or reason"), max_length=2_000, blank=True)

    objects = ExpenseQuerySet.as_manager()

    class Meta:
        verbose_name = _("expense")
        verbose_name_plural = _("expenses")
        ordering = ["-paid_on", "-pk"]
        indexes = [
            models.Index(fields=["partnership", "-paid_on"], name="expense_of_partnership"),
            models.Index(fields=["partnership", "invoice_key"], name="expense_of_invoice"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(hundredths__gte=1),
                name="expense_above_zero",
                violation_error_message=_("Give a number above zero that one can still count."),
            ),
            models.CheckConstraint(
                condition=Q(decided_by=None) | ~Q(decided_by=F("entered_by")),
                name="expense_approved_by_another",
                violation_error_code="own_entry",
                violation_error_message=_("Another person of your municipality decides about what you entered."),
            ),
            models.CheckConstraint(
                condition=~Q(status__in=[ExpenseStatus.ACCEPTED, ExpenseStatus.REJECTED]) | Q(decided_by__isnull=False),
                name="expense_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(currency=F("counted_currency"), rate_day=None)
                | (~Q(currency=F("counted_currency")) & Q(rate_day__isnull=False)),
                name="expense_counted_with_a_rate",
                violation_error_code="no_rate",
                violation_error_message=_("Amounts in two currencies are never counted together without a rate."),
            ),
        ]

    def __str__(self):
        return self.description

    def get_absolute_url(self):
        return reverse("capacity:expense_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_still_written(self):
        return self.status in STILL_WRITTEN

    @property
    def is_waiting(self):
        return self.status == ExpenseStatus.SUBMITTED

    @property
    def is_accepted(self):
        return self.status == ExpenseStatus.ACCEPTED

    @property
    def is_converted(self):
        return self.currency != self.counted_currency

    def may_become(self, status):
        return status in EXPENSE_TRANSITIONS[self.status]
