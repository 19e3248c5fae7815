from django.conf import settings
from django.http import FileResponse, Http404
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View

from partnerships.views.base import InPartnership
from reporting.actions.editions import request_edition
from reporting.models import Edition
from reporting.views.base import InReport
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.responses import see_other
from stedenband.ui.views import PermissionPage

NOTHING_ACTIVE = "default-src 'none'; sandbox"


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
        if self.report.is_signed:
            return _("You get the version that all signed, with the signatures on the cover.")
        return _("Not everybody signed yet: you get a draft of the report as it stands now, marked as a draft.")

    def act(self, form):
        code = self.kwargs["language"]
        return request_edition(report=self.report, language=code, by=self.request.user, now=timezone.now())


class OfEdition(InPartnership, PermissionPage):
    permission_required = "reporting.view_edition"
    current = "reports"

    def load(self):
        super().load()
        editions = Edition.objects.select_related("report__period", "report__partnership", "version").defer("facts")
        self.object = self.get_row(editions)


class EditionDetail(OfEdition, TemplateView):
    """The finished PDF with its facts; while it is being made, the reader is taken to where that shows."""

    template_name = "reporting/edition_detail.html"

    def get(self, request, *args, **kwargs):
        if not self.object.is_made:
            job = Job.objects.filter(pk=self.object.job_id).exclude(state=JobState.READY).first()
            if job is not None:
                return see_other(job.get_absolute_url())
        return super().get(request, *args, **kwargs)

    def get_title(self):
        return _("%(report)s: %(language)s") % {
            "report": self.object.report,
            "language": self.object.get_language_display(),
        }

    def get_context_data(self, **kwargs):
        report, slug = self.object.report, self.partnership.slug
        languages = [
            (code, name, reverse("reporting:edition_request", args=[slug, report.pk, code]))
            for code, name in settings.LANGUAGES
            if code != self.object.language or not self.object.is_made
        ]
        return super().get_context_data(
            edition=self.object,
            report=report,
            languages=languages,
            rows=self.rows() if self.object.is_made else [],
            download_url=reverse("reporting:edition_download", args=[slug, self.object.pk]),
            **kwargs,
        )

    def rows(self):
        """What one wants to know before paying for the download."""
        edition = self.object
        return [
            (_("Language"), edition.get_language_display()),
            (_("Pages"), edition.pages),
            (_("Size"), filesizeformat(edition.size)),
            (_("Made on"), date_format(timezone.localtime(edition.made_at), "DATETIME_FORMAT")),
        ]


class EditionDownload(OfEdition, View):
    """The one way to the file: the reader's right is asked on every request, and nothing in it can run."""

    def get(self, request, *args, **kwargs):
        if not self.object.is_made or not self.object.file.storage.exists(self.object.file.name):
            raise Http404
        name = f"progress-report-{self.object.report.period.code}-{self.partnership.slug}-{self.object.language}.pdf"
        response = FileResponse(self.object.file.open("rb"), as_attachment=True, filename=name)
        response["Content-Type"] = "application/pdf"
        response["X-Content-Type-Options"] = "nosniff"
        response["Content-Security-Policy"] = NOTHING_ACTIVE
        response["Cache-Control"] = "private, no-store"
        return response
