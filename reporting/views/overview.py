"""The overview of an association: its partnerships beside each other, never ranked, the longest silent first."""

from django.conf import settings
from django.http import Http404
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import ListView

from partnerships.models import Partnership
from partnerships.navigation import NavItem
from partnerships.views.printed import PrintedDownload, PrintedPage
from reporting.actions.bundles import request_bundle
from reporting.choices import ReportStatus
from reporting.columns.overview import overview_columns
from reporting.filters.overview import OverviewFilter
from reporting.forms.bundles import BundleForm
from reporting.models import Bundle, Report
from reporting.models.bundle import MOST_REPORTS
from reporting.overview.accompanied import accompanied_by
from reporting.overview.rows import lines_of, longest_silent_first
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.formpages import FormPage
from stedenband.ui.links import with_query
from stedenband.ui.views import PermissionPage


class InOverview:
    """A page of the overview, with its own short menu."""

    def get_nav(self):
        return [
            NavItem(_("My work"), reverse("my_work")),
            NavItem(_("Partnerships"), reverse("partnerships:partnership_list")),
            NavItem(_("Overview"), reverse("overview:overview"), current=True),
        ]

    def get_context_data(self, **kwargs):
        if accompanied_by(self.request.user).filter(is_demo=True).exists():
            kwargs["demo_notice"] = settings.DEMO_NOTICE
        return super().get_context_data(**kwargs)


class Overview(InOverview, PermissionPage, ExportedList, FilteredList, ListView):
    """One line per partnership that the reader accompanies; the filters live in the address, so a bookmark keeps "
    "them."""

    permission_required = "reporting.view_overview"
    template_name = "reporting/overview.html"
    title = gettext_lazy("Overview of your partnerships")
    export_name = "overview"
    get_columns = staticmethod(overview_columns)
    filter_class = OverviewFilter
    paginate_by = 20

    def get_permission_object(self):
        return self.request.user

    def whose_export(self):
        return []

    def get_rows(self):
        return accompanied_by(self.request.user)

    def get_queryset(self):
        return longest_silent_first(super().get_queryset())

    def get_export_rows(self):
        return lines_of(self.get_queryset(), today=timezone.localdate())

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        query = self.request.GET.copy()
        query.pop("page", None)
        bundle_url = reverse("overview:bundle_request")
        return context | {
            "lines": lines_of(list(context["page_obj"]), today=timezone.localdate()),
            "bundle_url": f"{bundle_url}?{query.urlencode()}" if query else bundle_url,
        }


class BundleRequest(InOverview, FormPage):
    """Take along the signed reports of the partnerships that the filters leave, all of them or those of one year."""

    permission_required = "reporting.add_bundle"
    template_name = "reporting/bundle_request.html"
    form_class = BundleForm
    title = gettext_lazy("Signed reports in one zip")
    submit_label = gettext_lazy("Make the zip")
    keeps_drafts = False

    def load(self):
        if not self.request.user.is_authenticated:
            return
        partnerships = accompanied_by(self.request.user)
        self.filters = OverviewFilter(self.request.GET, queryset=partnerships, request=self.request)
        narrowed = self.filters.qs if self.filters.form.is_valid() else partnerships.none()
        signed = Report.objects.filter(partnership__in=narrowed, status=ReportStatus.SIGNED)
        self.reports = list(signed.select_related("partnership").order_by("period__last_on", "pk"))
        self.years = sorted({report.period.last_on.year for report in self.reports}, reverse=True)
        self.year = next((year for year in self.years if str(year) == self.request.GET.get("year")), None)
        if self.year:
            self.reports = [report for report in self.reports if report.period.last_on.year == self.year]

    def get_permission_object(self):
        return self.request.user

    def get_initial(self):
        return {"report_language": self.request.user.language}

    def get_lead(self):
        number = len(self.reports)
        words = ngettext(
            "One signed report fits your choice.", "%(number)s signed reports fit your choice.", number
        ) % {"number": number}
        if number > MOST_REPORTS:
            too_many = _("That is too much for one zip, which holds %(most)s. Take them year by year.")
            words = f"{words} {too_many % {'most': MOST_REPORTS}}"
        return words

    def get_back_url(self):
        return reverse("overview:overview")

    def get_context_data(self, **kwargs):
        years = [(str(year), with_query(self.request, year=year), year == self.year) for year in self.years]
        return super().get_context_data(
            chosen=self.filters.chosen(), years=years, every_year_url=with_query(self.request, year=None), **kwargs
        )

    def act(self, form):
        return request_bundle(
            reports=self.reports,
            language=form.cleaned_data["report_language"],
            by=self.request.user,
            now=timezone.now(),
        )


class OfBundle(InOverview, PermissionPage):
    permission_required = "reporting.view_bundle"

    def load(self):
        bundles = Bundle.objects.visible_to(self.request.user).defer("facts")
        self.object = bundles.filter(pk=self.kwargs["pk"]).first()
        if self.object is None:
            raise Http404


class BundleDetail(OfBundle, PrintedPage):
    """The finished zip; while it is being made, the reader is taken to where that shows."""

    template_name = "reporting/bundle_detail.html"
    title = gettext_lazy("Signed reports in one zip")

    def get_download_url(self):
        return reverse("overview:bundle_download", args=[self.object.pk])

    def facts_of_file(self):
        bundle = self.object
        return [
            (_("Language"), bundle.get_language_display()),
            (_("Reports"), bundle.reports.count()),
            (_("Size"), filesizeformat(bundle.size)),
            (_("Made on"), date_format(timezone.localtime(bundle.made_at), "DATETIME_FORMAT")),
        ]

    def get_context_data(self, **kwargs):
        held = self.object.reports.select_related("partnership")
        partnerships = Partnership.objects.with_partners().in_bulk({report.partnership_id for report in held})
        for report in held:
            report.partnership = partnerships[report.partnership_id]
        return super().get_context_data(held=held, **kwargs)


class BundleDownload(OfBundle, PrintedDownload):
    ending, content_type = "zip", "application/zip"

    def get_name(self):
        return f"progress-reports-{self.object.requested_at:%Y-%m-%d}-{self.object.language}"
