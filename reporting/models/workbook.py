from datetime import timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from partnerships.models import Partner
from partnerships.models.base import OfPartnershipQuerySet
from reporting.models.report import OfReport, Report

LIFE = timedelta(days=30)
"""So long a workbook waits for who brought it; then what it says is forgotten."""


class WorkbookQuerySet(OfPartnershipQuerySet):
    def visible_to(self, user):
        """What `user` brought, in partnerships of today: nobody else reads it before it is in."""
        return super().visible_to(user).filter(by=user) if user.is_authenticated else self.none()

    def waiting(self):
        """Looked at or not, but not brought in."""
        return self.filter(brought_in_at=None)

    def of(self, report, partner):
        return self.filter(report=report, partner=partner)

    def outdated_at(self, moment):
        return self.waiting().filter(brought_at__lt=moment - LIFE)

    def keep(self, *, report, partner, by, file_name, content, now):
        """The workbook waits to be looked at and brought in, like a form that was typed and not saved."""
        stamp = content["stamp"]
        return self.create(
            report=report,
            partner=partner,
            by=by,
            file_name=file_name[-120:],
            language=stamp["language"],
            content=content,
            brought_at=now,
        )


class Workbook(OfReport):
    """A workbook that somebody filled without a line: first looked at, then brought in once.

    What it says is there until it is in; after that only the numbers of the rows that it added, so that no row is
    added twice.
    """

    report = models.ForeignKey(Report, verbose_name=_("report"), on_delete=models.PROTECT, related_name="workbooks")
    partner = models.ForeignKey(
        Partner, verbose_name=_("written by"), on_delete=models.PROTECT, related_name="workbooks"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("brought by"), on_delete=models.PROTECT, related_name="workbooks"
    )
    file_name = models.CharField(_("file"), max_length=120)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    content = models.JSONField(_("what it says"))
    added = models.JSONField(
        _("rows that it added"), default=dict, help_text=_("A hash of the words, by the number of the row.")
    )
    brought_at = models.DateTimeField(_("brought at"))
    brought_in_at = models.DateTimeField(_("brought in at"), null=True, blank=True)

    objects = WorkbookQuerySet.as_manager()

    class Meta:
        verbose_name = _("workbook")
        verbose_name_plural = _("workbooks")
        ordering = ["-brought_at", "-pk"]
        indexes = [models.Index(fields=["report", "partner"], name="workbook_of_partner")]

    def __str__(self):
        return self.file_name

    def get_absolute_url(self):
        return reverse("reporting:workbook_bring_in", args=[self.report.partnership.slug, self.pk])
