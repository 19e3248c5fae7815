"""All editions of a report at once: which there are, how far they are, and the zip of them."""

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from partnerships.views.base import InPartnership
from partnerships.views.printed import PrintedDownload
from reporting.actions.edition_sets import request_editions
from reporting.actions.editions import reasons_against
from reporting.choices import Audience
from reporting.models import EditionSet
from reporting.views.base import InReport
from stedenband.jobs.models import Job
from stedenband.jobs.views import REFRESH_SECONDS
from stedenband.ui.formpages import ConfirmPage
from stedenband.ui.views import PermissionPage

WHAT_FOR = {
    Audience.FULL: gettext_lazy("Everything, with the data of its tables inside."),
    Audience.COUNCIL: gettext_lazy("Two pages: what is asked, what was done, paid, learned and not reached."),
    Audience.CITIZENS: gettext_lazy("Plain words without names: only what all of you agreed to show to everybody."),
    Audience.ANNEX: gettext_lazy("The tables alone, with the data inside."),
}


class EditionsRequest(InReport, ConfirmPage):
    """Which editions there are for whom; one by one, or all of them with one button."""

    permission_required = "reporting.make_edition"
    template_name = "reporting/editions_request.html"
    title = gettext_lazy("Editions for every reader")
    submit_label = gettext_lazy("Make all editions")

    def get_lead(self):
        return _("The same facts, told for each reader, in every language. What was made before is not made again.")

    def act(self, form):
        return request_editions(report=self.report, by=self.request.user, now=timezone.now())

    def get_context_data(self, **kwargs):
        refused = reasons_against(self.report)
        rows = [
            {
                "audience": audience.label,
                "note": WHAT_FOR[audience],
                "refused": refused[audience].message if audience in refused else "",
                "languages": [] if audience in refused else self.languages(audience),
            }
            for audience in Audience
        ]
        return super().get_context_data(rows=rows, **kwargs)

    def languages(self, audience):
        place = [self.partnership.slug, self.report.pk]
        return [
            (code, name, reverse("reporting:edition_for", args=[*place, code, audience.value]))
            for code, name in settings.LANGUAGES
        ]


class OfEditionSet(InPartnership, PermissionPage):
    permission_required = "reporting.view_editionset"
    current = "reports"

    def load(self):
        super().load()
        self.object = self.get_row(EditionSet.objects.select_related("report__period", "report__partnership"))


class EditionSetDetail(OfEditionSet, TemplateView):
    """How many are ready; the page comes back by itself until all are, and names what did not work."""

    template_name = "reporting/edition_set.html"

    def get_title(self):
        return _("Editions of %(report)s") % {"report": self.object.report}

    def get(self, request, *args, **kwargs):
        context = self.get_context_data(**kwargs)
        response = self.render_to_response(context, status=202 if context["is_under_way"] else 200)
        if context["is_under_way"]:
            response["Refresh"] = str(REFRESH_SECONDS)
        response["Cache-Control"] = "no-store"
        return response

    def get_context_data(self, **kwargs):
        one = self.object
        editions = list(one.editions.defer("facts"))
        jobs = {job.pk: job for job in Job.objects.filter(pk__in=[each.job_id for each in [*editions, one]])}
        for edition in editions:
            edition.report = one.report
            edition.job = None if edition.is_made else jobs.get(edition.job_id)
        packing = None if one.is_made else jobs.get(one.job_id)
        running = [edition.job for edition in editions] + [packing]
        return super().get_context_data(
            one=one,
            report=one.report,
            rows=[(audience.label, self.of_audience(editions, audience)) for audience in Audience],
            ready=sum(edition.is_made for edition in editions),
            number=len(editions),
            failed=[each for each in editions if each.job and not each.job.is_under_way],
            packing=packing,
            is_under_way=any(job.is_under_way for job in running if job),
            download_url=reverse("reporting:edition_set_download", args=[self.partnership.slug, one.pk]),
            **kwargs,
        )

    def of_audience(self, editions, audience):
        order = [code for code, _name in settings.LANGUAGES]
        found = [edition for edition in editions if edition.audience == audience]
        return sorted(found, key=lambda edition: order.index(edition.language))


class EditionSetDownload(OfEditionSet, PrintedDownload):
    ending, content_type = "zip", "application/zip"

    def get_name(self):
        return f"progress-report-{self.object.report.period.code}-{self.partnership.slug}-editions"
