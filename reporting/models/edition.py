from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Version
from partnerships.models.base import OfPartnershipQuerySet
from partnerships.models.printed import Printed
from reporting.choices import Audience
from reporting.models.report import OfReport, Report


class EditionQuerySet(OfPartnershipQuerySet):
    def made(self):
        """Editions whose PDF exists."""
        return self.exclude(file="")

    def full(self):
        """Editions that tell the whole report."""
        return self.filter(audience=Audience.FULL)


class Edition(OfReport, Printed):
    """One PDF of a report for one audience in one language: a pure function of `facts`, which never change.

    Same facts, audience and language, same edition: asking twice gives the one PDF. What citizens read is the part
    that the version `published` of the public page shows.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="editions")
    version = models.ForeignKey(
        Version, verbose_name=_("signed version"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    audience = models.CharField(_("for whom"), max_length=8, choices=Audience, default=Audience.FULL)
    published = models.ForeignKey(
        Version, verbose_name=_("public page"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    to_sign = models.BooleanField(_("copy to sign on paper"), default=False)
    file = models.FileField(_("file"), upload_to="editions/", blank=True)

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["report", "facts_hash", "language", "audience"], name="edition_once_per_facts"
            ),
        ]

    def __str__(self):
        return f"{self.report_id} · {self.get_language_display()}"

    def get_absolute_url(self):
        return reverse("reporting:edition_detail", args=[self.report.partnership.slug, self.pk])

    @property
    def is_draft(self):
        """Neither signed nor frozen for signing."""
        return self.version_id is None and not self.to_sign
