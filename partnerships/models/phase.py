from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Phase, PhaseChangeStatus
from partnerships.models.partnership import Partner, Partnership


class PhaseChangeQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(partnership__in=Partnership.objects.visible_to(user))


class PhaseChange(models.Model):
    """A step of the process to another phase: proposed by one partner, true when every other one agreed."""

    partnership_path = "partnership"

    partnership = models.ForeignKey(
        Partnership, verbose_name=_("partnership"), on_delete=models.PROTECT, related_name="phase_changes"
    )
    phase = models.CharField(_("phase"), max_length=16, choices=Phase)
    reason = models.TextField(_("why now"), max_length=2_000)
    proposed_by = models.ForeignKey(
        Partner, verbose_name=_("proposed by"), on_delete=models.PROTECT, related_name="phase_proposals"
    )
    proposed_at = models.DateTimeField(_("proposed at"))
    status = models.CharField(
        _("status"), max_length=9, choices=PhaseChangeStatus, default=PhaseChangeStatus.PROPOSED, editable=False
    )
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True, editable=False)

    objects = PhaseChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("change of phase")
        verbose_name_plural = _("changes of phase")
        ordering = ["-proposed_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["partnership"],
                condition=models.Q(status=PhaseChangeStatus.PROPOSED),
                name="phase_change_proposed_once",
                violation_error_code="already_proposed",
                violation_error_message=_("A change of phase waits for an answer already."),
            )
        ]

    def __str__(self):
        return self.get_phase_display()

    def get_absolute_url(self):
        return reverse("partnerships:phase_list", args=[self.partnership.slug])

    @property
    def signing_title(self):
        return self.phase

    @property
    def audit_chain(self):
        return f"partnership-{self.partnership_id}"
