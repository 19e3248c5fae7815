from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import RenewalChoice, RenewalStatus
from partnerships.models.agreement import Agreement
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.partnership import Partner


class RenewalQuerySet(OfPartnershipQuerySet):
    def decided(self):
        return self.filter(status=RenewalStatus.CONFIRMED)

    def proposed(self):
        return self.filter(status=RenewalStatus.PROPOSED)


class RenewalDecision(OfPartnership):
    """What comes after an agreement: proposed by one partner, decided when every other one agreed."""

    agreement = models.ForeignKey(
        Agreement, verbose_name=_("agreement"), on_delete=models.PROTECT, related_name="renewal_decisions"
    )
    choice = models.CharField(_("what comes after"), max_length=10, choices=RenewalChoice)
    reason = models.TextField(_("why"), max_length=2_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="renewal_proposals"
    )
    proposed_at = models.DateTimeField(_("proposed at"))
    status = models.CharField(
        _("status"), max_length=9, choices=RenewalStatus, default=RenewalStatus.PROPOSED, editable=False
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)

    objects = RenewalQuerySet.as_manager()

    class Meta:
        verbose_name = _("decision about renewal")
        verbose_name_plural = _("decisions about renewal")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["agreement"],
                condition=Q(status=RenewalStatus.PROPOSED),
                name="renewal_proposed_once",
                violation_error_code="already_proposed",
                violation_error_message=_("A proposal about this agreement waits for an answer already."),
            )
        ]

    def __str__(self):
        return self.get_choice_display()

    def get_absolute_url(self):
        return reverse("partnerships:renewal", args=[self.agreement.partnership.slug, self.agreement_id])

    @property
    def signing_title(self):
        return self.choice
