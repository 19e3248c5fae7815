from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import OwnChoice, PartnershipStatus
from partnerships.models.base import OfPartnership, OfPartnershipQuerySet
from partnerships.models.partnership import Partner


class OwnDecisionQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Suspensions that were not lifted, and departures that lie ahead."""
        return self.filter(Q(choice=OwnChoice.SUSPENDS) | self.ahead(), lifted_at=None)

    def due(self, today):
        """Departures whose day has come and that were not carried out."""
        return self.filter(self.ahead(), lifted_at=None, effective_on__lte=today)

    @staticmethod
    def ahead():
        return Q(choice=OwnChoice.LEAVES, carried_out_at=None)


class OwnDecision(OfPartnership):
    """What one municipality decided by itself about its part: it needs nobody's word, and the others are told why."""

    partner = models.ForeignKey(Partner, verbose_name=_("by"), on_delete=models.PROTECT, related_name="own_decisions")
    choice = models.CharField(_("decision"), max_length=8, choices=OwnChoice)
    reason = models.TextField(_("why"), max_length=2_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES, default="en")
    decided_by = models.CharField(_("which body decided"), max_length=120)
    decided_on = models.DateField(_("decided on"))
    effective_on = models.DateField(_("takes effect on"))
    carried_on_by = models.CharField(_("who carries on"), max_length=200, blank=True)
    status_before = models.CharField(_("status before"), max_length=30, choices=PartnershipStatus, editable=False)
    told_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("told by"), on_delete=models.PROTECT, related_name="+"
    )
    told_at = models.DateTimeField(_("told at"))
    carried_out_at = models.DateTimeField(_("carried out at"), null=True, blank=True, editable=False)
    lifted_at = models.DateTimeField(_("lifted at"), null=True, blank=True, editable=False)
    read_by = models.ManyToManyField(
        Partner, verbose_name=_("read by"), blank=True, editable=False, related_name="decisions_read"
    )

    objects = OwnDecisionQuerySet.as_manager()

    class Meta:
        verbose_name = _("decision of one municipality")
        verbose_name_plural = _("decisions of one municipality")
        ordering = ["-told_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(effective_on__gte=F("decided_on")),
                name="own_decision_effect_after_decision",
                violation_error_code="end_before_start",
                violation_error_message=_("It takes effect before it was decided. Check the two dates."),
            )
        ]

    def __str__(self):
        return self.get_choice_display()

    def get_absolute_url(self):
        return f"{reverse('partnerships:course', args=[self.partnership.slug])}#decision-{self.pk}"

    @property
    def lies_ahead(self):
        return self.choice == OwnChoice.LEAVES and self.carried_out_at is None and self.lifted_at is None
