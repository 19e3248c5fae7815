from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import ListView

from partnerships.views.base import InPartnership
from reporting.actions.calendar import start_schedule
from reporting.forms.calendar import ScheduleForm
from reporting.models import Report, Schedule
from reporting.road import roads_of
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class ReportList(InPartnership, PermissionPage, ListView):
    """The periods, newest first, each with how far its report is."""

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
        schedules = Schedule.objects.visible_to(self.request.user).of_partnership(self.partnership).running()
        context["roads"] = roads_of(context["page_obj"].object_list, self.partnership)
        context["schedules"] = list(schedules)
        context["may_add_schedule"] = self.request.user.has_perm("reporting.add_schedule", self.partnership)
        context["today"] = timezone.localdate()
        return context


class ScheduleAdd(InPartnership, FormPage):
    form_class = ScheduleForm
    permission_required = "reporting.add_schedule"
    title = _("Agree when you report")
    lead = _("After each period a report opens by itself for every municipality, filled in from what you logged.")
    submit_label = _("Start this calendar")
    success_message = _("The calendar is set. Reports open by themselves from now on.")
    current = "reports"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"partnership": self.partnership, "today": timezone.localdate()}

    def get_back_url(self):
        return reverse("reporting:report_list", args=[self.partnership.slug])

    def act(self, form):
        start_schedule(partnership=self.partnership, by=self.request.user, **form.cleaned_data)
        return self.get_back_url()
