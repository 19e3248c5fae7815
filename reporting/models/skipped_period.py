from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnershipQuerySet, ThroughParent, Written
from reporting.models.calendar import Schedule
from reporting.periods import Span, period_label


class SkippedPeriodQuerySet(OfPartnershipQuerySet):
    def standing(self):
        """Periods that are skipped, and that nobody took up again."""
        return self.filter(lifted_at=None)


class SkippedPeriod(ThroughParent, Written):
    """A period that the partners do not report on, and why: kept for ever, even when it was taken up again.

    It is taken up again until the day on which its report would have been due.
    """

    partnership_path = "schedule__partnership"

    schedule = models.ForeignKey(
        Schedule, verbose_name=_("reporting calendar"), on_delete=models.PROTECT, related_name="skipped"
    )
    first_on = models.DateField(_("first day"))
    last_on = models.DateField(_("last day"))
    due_on = models.DateField(_("would have been due on"))
    reason = models.CharField(_("why"), max_length=300)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))
    lifted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("taken up again by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    lifted_at = models.DateTimeField(_("taken up again at"), null=True, blank=True)

    objects = SkippedPeriodQuerySet.as_manager()

    class Meta:
        verbose_name = _("skipped period")
        verbose_name_plural = _("skipped periods")
        ordering = ["-last_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["schedule", "first_on", "last_on"],
                condition=models.Q(lifted_at=None),
                name="period_skipped_once",
                violation_error_message=_("This period is skipped already."),
            )
        ]

    def __str__(self):
        return self.label

    @property
    def label(self):
        return period_label(self.first_on, self.last_on)

    @property
    def days(self):
        return Span(self.first_on, self.last_on)

    @property
    def is_standing(self):
        return self.lifted_at is None

    @property
    def audit_name(self):
        return f"{self.first_on.isoformat()}/{self.last_on.isoformat()}"
