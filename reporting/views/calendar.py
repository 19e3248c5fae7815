from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import ListView

from partnerships.views.base import InPartnership
from reporting.models import Report
from reporting.road import roads_of
from reporting.skipped import standing_skips
from reporting.timetable import calendars_of, standing_of
from stedenband.ui.views import PermissionPage


class ReportList(InPartnership, PermissionPage, ListView):
    """The periods, newest first, each with how far its report is, and the calendars by which they open."""

    permission_required = "partnerships.view_partnership"
    title = _("Reports")
    template_name = "reporting/report_list.html"
    current = "reports"
    paginate_by = 20

    def get_queryset(self):
        reports = Report.objects.visible_to(self.request.user).of_partnership(self.partnership)
        return reports.with_everything()

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        now = timezone.now()
        context["rows"] = report_rows(context["page_obj"].object_list, self.partnership, now=now)
        context["calendars"] = calendars_of(self.partnership, self.request.user, now=now)
        context["may_add_schedule"] = self.request.user.has_perm("reporting.add_schedule", self.partnership)
        return context


def report_rows(reports, partnership, *, now):
    """Each of `reports` (fetched with everything) as its road and where it stands; a constant number of queries."""
    skips = standing_skips([partnership])
    return [
        (road, standing_of(road.report, partnership, now=now, skips=skips)) for road in roads_of(reports, partnership)
    ]


class OfReports(InPartnership):
    """A page about when the partners report."""

    current = "reports"

    def get_back_url(self):
        return reverse("reporting:report_list", args=[self.partnership.slug])
