from django.conf import settings
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.views.base import InPartnership
from partnerships.views.printed import PrintedDownload, PrintedPage
from reporting.actions.editions import request_edition
from reporting.choices import SIGNED_ONLY, Audience, ReportStatus
from reporting.editions import file_name
from reporting.models import Edition
from reporting.views.base import InReport
from reporting.views.edition_sets import WHAT_FOR
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage


class EditionRequest(InReport, ConfirmPage):
    permission_required = "reporting.make_edition"
    submit_label = gettext_lazy("Make the PDF")

    def load(self):
        super().load()
        self.language = dict(settings.LANGUAGES).get(self.kwargs["language"])
        self.audience = self.kwargs.get("audience", Audience.FULL)
        if self.language is None or self.audience not in Audience.values:
            raise Http404

    def get_title(self):
        title = _("%(report)s as PDF: %(language)s") % {"report": self.report, "language": self.language}
        return title if self.audience == Audience.FULL else f"{title} · {Audience(self.audience).label}"

    def get_lead(self):
        if self.audience != Audience.FULL:
            return told_beside_full(self.audience, self.report)
        if self.report.status == ReportStatus.SIGNING:
            return _("You get the frozen version that waits for signatures, with a line for each, to sign by hand.")
        if self.report.is_signed:
            return _("You get the version that all signed, with the signatures on the cover.")
        return _("Not everybody signed yet: you get a draft of the report as it stands now, marked as a draft.")

    def act(self, form):
        code = self.kwargs["language"]
        return request_edition(
            report=self.report, language=code, audience=self.audience, by=self.request.user, now=timezone.now()
        )


def told_beside_full(audience, report):
    """What a reader other than the one of the full report gets."""
    if audience in SIGNED_ONLY or report.is_signed:
        return WHAT_FOR[audience]
    return _("Not everybody signed yet: you get a draft, marked as one. %(what)s") % {"what": WHAT_FOR[audience]}


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
        edition = self.object
        title = _("%(report)s: %(language)s") % {
            "report": edition.report,
            "language": edition.get_language_display(),
        }
        return title if edition.audience == Audience.FULL else f"{title} · {edition.get_audience_display()}"

    def get_download_url(self):
        return reverse("reporting:edition_download", args=[self.partnership.slug, self.object.pk])

    def get_context_data(self, **kwargs):
        report = self.object.report
        place = [self.partnership.slug, report.pk]
        languages = [
            (code, name, reverse("reporting:edition_for", args=[*place, code, self.object.audience]))
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
        return file_name(self.object, report, self.partnership.slug)
