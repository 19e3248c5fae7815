from dateutil.relativedelta import relativedelta
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import AgreementKind, AgreementStatus
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet, Written
from partnerships.models.partnership import Partner

MONTHS_TO_DECIDE = 12


class AgreementQuerySet(OfPartnershipQuerySet):
    def in_force(self):
        return self.filter(status=AgreementStatus.IN_FORCE)

    def ending_before(self, day):
        """Agreements in force that end on or before `day`."""
        return self.in_force().filter(ends_on__lte=day)


class Agreement(OfPartnership, Written):
    """Something that all partners adopt: a letter of intent, an agreement, a plan or an amendment."""

    kind = models.CharField(_("kind"), max_length=16, choices=AgreementKind, default=AgreementKind.AGREEMENT)
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), max_length=20_000)
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("ends on"))
    file = models.FileField(_("file"), upload_to="agreements/%Y/", blank=True)
    status = models.CharField(
        _("status"), max_length=8, choices=AgreementStatus, default=AgreementStatus.DRAFT, editable=False
    )

    objects = AgreementQuerySet.as_manager()

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["-starts_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="agreement_end_after_start",
                violation_error_code="end_before_start",
                violation_error_message=_("The agreement ends before it starts. Check the two dates."),
            )
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("partnerships:agreement_detail", args=[self.partnership.slug, self.pk])

    @property
    def is_locked(self):
        return self.status == AgreementStatus.IN_FORCE

    @property
    def decide_by(self):
        """The day by which both should know whether they renew: half a year before the end."""
        return self.ends_on - relativedelta(months=6)

    def months_left(self, today):
        """Whole months from `today` to the end; negative when it is over."""
        left = relativedelta(self.ends_on, today)
        return left.years * 12 + left.months

    def ends_soon(self, today):
        return self.is_locked and self.months_left(today) < MONTHS_TO_DECIDE


class Commitment(models.Model):
    """One promise in an agreement, tagged with who bears it; borne by all when no partner is named."""

    partnership_path = "agreement__partnership"

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.CASCADE, related_name="commitments"
    )
    text = models.CharField(_("commitment"), max_length=300)
    bearer = models.ForeignKey(
        Partner, verbose_name=_("borne by"), on_delete=models.PROTECT, null=True, blank=True, related_name="commitments"
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("commitment")
        verbose_name_plural = _("commitments")
        ordering = ["agreement", "position", "pk"]

    def __str__(self):
        return self.text

    @property
    def partnership_id(self):
        return self.agreement.partnership_id
