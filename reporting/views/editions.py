from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.views.base import InPartnership
from partnerships.views.printed import PrintedDownload, PrintedPage
from reporting.actions.editions import request_edition
from reporting.choices import ReportStatus
from reporting.models import Edition
from reporting.views.base import InReport
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class EditionRequest(InReport, ConfirmPage):
    permission_required = "reporting.make_edition"
    submit_label = gettext_lazy("Make the PDF")

    def load(self):
        super().load()
        self.language = dict(settings.LANGUAGES).get(self.kwargs["language"])
        if self.language is None:
            raise Http404

    def get_title(self):
        return _("%(report)s as PDF: %(language)s") % {"report": self.report, "language": self.language}

    def get_lead(self):
        if self.report.status == ReportStatus.SIGNING:
            return _("You get the frozen version that waits for signatures, with a line for each, to sign by hand.")
        if self.report.is_signed:
            return _("You get the version that all signed, with the signatures on the cover.")
        return _("Not everybody signed yet: you get a draft of the report as it stands now, marked as a draft.")

    def act(self, form):
        code = self.kwargs["language"]
        return request_edition(report=self.report, language=code, by=self.request.user, now=timezone.now())


class InForceRequest(EditionRequest):
    """The same of the version that stays in force while a correction is written."""

    def load(self):
        super().load()
        if self.road.in_force is None:
            raise Http404

    def get_lead(self):
        return _("You get the version that all signed, with the signatures on the cover. Its correction is not in it.")

    def act(self, form):
        code = self.kwargs["language"]
        return request_edition(
            report=self.report, language=code, in_force=True, by=self.request.user, now=timezone.now()
        )


class OfEdition(InPartnership, PermissionPage):
    permission_required = "reporting.view_edition"
    current = "reports"

    def load(self):
        super().load()
        editions = Edition.objects.select_related("report__period", "report__partnership", "version").defer("facts")
        self.object = self.get_row(editions)


class EditionDetail(OfEdition, PrintedPage):
    template_name = "reporting/edition_detail.html"

    def get_title(self):
        return _("%(report)s: %(language)s") % {
            "report": self.object.report,
            "language": self.object.get_language_display(),
        }

    def get_download_url(self):
        return reverse("reporting:edition_download", args=[self.partnership.slug, self.object.pk])

    def get_context_data(self, **kwargs):
        report = self.object.report
        languages = [
            (code, name, reverse("reporting:edition_request", args=[self.partnership.slug, report.pk, code]))
            for code, name in settings.LANGUAGES
            if code != self.object.language or not self.object.is_made
        ]
        signed = self.object.version
        return super().get_context_data(
            report=report, languages=languages, signed_hash=signed.hash if signed else "", **kwargs
        )


class EditionDownload(OfEdition, PrintedDownload):
    def get_name(self):
        report = self.object.report
        return f"progress-report-{report.period.code}-{self.partnership.slug}-{self.object.language}"
