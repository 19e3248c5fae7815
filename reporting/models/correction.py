from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner, Version
from partnerships.models.base import OfPartnershipQuerySet
from reporting.models.report import OfReport, Report


class Correction(OfReport):
    """A signed report was taken up again, and why: a new version begins, the signed one stays in force until then.

    A correction that was taken back changed nothing.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="corrections")
    version = models.ForeignKey(
        Version, verbose_name=_("signed version"), on_delete=models.PROTECT, related_name="corrections"
    )
    partner = models.ForeignKey(
        Partner, verbose_name=_("asked by"), on_delete=models.PROTECT, related_name="report_corrections"
    )
    reason = models.TextField(_("reason"), max_length=2_000)
    language = models.CharField(_("language of the text"), max_length=2, choices=settings.LANGUAGES)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, verbose_name=_("by"), on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(_("at"))
    taken_back_at = models.DateTimeField(_("taken back at"), null=True, blank=True)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["version"], condition=models.Q(taken_back_at=None), name="correction_once_per_version"
            ),
            models.CheckConstraint(
                condition=~models.Q(reason=""),
                name="correction_has_a_reason",
                violation_error_message=_("Say in a sentence what has to be corrected."),
            ),
        ]

    def __str__(self):
        return self.reason[:60]

    def get_absolute_url(self):
        return reverse("reporting:report_detail", args=[self.report.partnership.slug, self.report_id])
