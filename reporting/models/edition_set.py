from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models.base import OfPartnershipQuerySet
from partnerships.models.printed import Printed
from reporting.models.edition import Edition
from reporting.models.report import OfReport, Report


class EditionSet(OfReport, Printed):
    """The editions of one report for all who read it, asked for at once, and their zip once each of them is made.

    The same editions are one set, however often they are asked for; the zip is a pure function of their files.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="edition_sets")
    editions = models.ManyToManyField(Edition, verbose_name=_("editions"), related_name="sets")
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked by"), on_delete=models.PROTECT, related_name="+"
    )
    file = models.FileField(_("file"), upload_to="edition-sets/", blank=True)

    objects = OfPartnershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("set of editions")
        verbose_name_plural = _("sets of editions")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["report", "facts_hash"], name="edition_set_once"),
        ]

    def __str__(self):
        return f"{self.report_id} · {len(self.facts['editions'])}"

    def get_absolute_url(self):
        return reverse("reporting:edition_set", args=[self.report.partnership.slug, self.pk])
