from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Version
from partnerships.models.base import OfPartnershipQuerySet
from reporting.models.report import OfReport, Report
from stedenband.lib.canonical import canonical_json, digest


class EditionQuerySet(OfPartnershipQuerySet):
    def made(self):
        """Editions whose PDF exists."""
        return self.exclude(file="")


class Edition(OfReport):
    """One PDF of a report in one language: a pure function of `facts`, which never change.

    Same facts and language, same edition: asking twice gives the one PDF.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="editions")
    version = models.ForeignKey(
        Version, verbose_name=_("signed version"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    facts = models.JSONField(_("facts"))
    facts_hash = models.CharField(_("hash of the facts"), max_length=64)
    job_id = models.UUIDField(_("job"), null=True, blank=True)
    file = models.FileField(_("file"), upload_to="editions/", blank=True)
    file_hash = models.CharField(_("hash of the file"), max_length=64, blank=True)
    size = models.PositiveIntegerField(_("size in bytes"), null=True, blank=True)
    pages = models.PositiveIntegerField(_("pages"), null=True, blank=True)
    requested_at = models.DateTimeField(_("asked at"))
    made_at = models.DateTimeField(_("made at"), null=True, blank=True)

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["report", "facts_hash", "language"], name="edition_once_per_facts"),
        ]

    def __str__(self):
        return f"{self.report_id} · {self.get_language_display()}"

    def get_absolute_url(self):
        return reverse("reporting:edition_detail", args=[self.report.partnership.slug, self.pk])

    @property
    def is_draft(self):
        return self.version_id is None

    @property
    def is_made(self):
        return bool(self.file)

    def is_whole(self):
        """Whether the facts still are the ones that were asked for."""
        return digest(canonical_json(self.facts)) == self.facts_hash
