"""When the partners report: choosing a calendar, reading it, changing it."""

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from reporting.actions.calendar import start_schedule
from reporting.actions.schedules import change_schedule, give_closing_day, stop_schedule, take_back_closing_day
from reporting.choices import Cadence
from reporting.forms.calendar import FORMS, ClosingDayForm, ReasonForm, ScheduleChangeForm
from reporting.local_days import shared_day
from reporting.models import ClosingDay, Report, Schedule, SkippedPeriod
from reporting.sentences import TITLES
from reporting.skipped import standing_skips
from reporting.timetable import calendar_of
from reporting.views.calendar import OfReports, report_rows
from stedenband.ui.formpages import ConfirmPage, FormPage
from stedenband.ui.views import PermissionPage

NOTES = {
    Cadence.YEARLY: gettext_lazy("Most partnerships do this."),
    Cadence.HALF_YEARLY: gettext_lazy("What you write twice a year comes back by itself in the report of the year."),
    Cadence.AFTER_VISIT: gettext_lazy("It opens some days after people come home, about that visit alone."),
    Cadence.IRREGULAR: gettext_lazy("For example when a subsidy asks for a report in March and in October."),
    Cadence.ONE_OFF: gettext_lazy("For example about the first months, or about three years at the end."),
}
LATEST = 10


class ScheduleAdd(OfReports, PermissionPage, TemplateView):
    """Which kind of calendar? Each has a form of its own, with no more fields than it needs."""

    permission_required = "reporting.add_schedule"
    template_name = "reporting/schedule_add.html"
    title = gettext_lazy("Agree when you report")

    def get_context_data(self, **kwargs):
        slug = self.partnership.slug
        kinds = [
            (label, NOTES[cadence], reverse("reporting:schedule_start", args=[slug, cadence]))
            for cadence, label in TITLES.items()
        ]
        return super().get_context_data(kinds=kinds, **kwargs)


class ScheduleStart(OfReports, FormPage):
    """The first period of the chosen calendar."""

    permission_required = "reporting.add_schedule"
    lead = gettext_lazy(
        "After each period a report opens by itself for every municipality, filled in from what you logged."
    )
    submit_label = gettext_lazy("Start this calendar")
    success_message = gettext_lazy("The calendar is set. Reports open by themselves from now on.")

    def load(self):
        super().load()
        if self.kwargs["cadence"] not in FORMS:
            raise Http404
        self.cadence = Cadence(self.kwargs["cadence"])

    def get_title(self):
        return TITLES[self.cadence]

    def get_form_class(self):
        return FORMS[self.cadence]

    def get_form_kwargs(self):
        facts = {"partnership": self.partnership, "cadence": self.cadence, "today": timezone.localdate()}
        return super().get_form_kwargs() | facts

    def act(self, form):
        return start_schedule(
            partnership=self.partnership, cadence=self.cadence, by=self.request.user, **form.facts
        ).get_absolute_url()


class OfSchedule(OfReports):
    """A page about the calendar that the address names."""

    permission_required = "reporting.change_schedule"

    def load(self):
        super().load()
        self.object = self.schedule = self.get_row(Schedule.objects.prefetch_related("closing_days"))
        self.schedule.partnership = self.partnership

    def get_back_url(self):
        return self.schedule.get_absolute_url()

    def get_context_data(self, **kwargs):
        return super().get_context_data(schedule=self.schedule, **kwargs)


class ScheduleDetail(OfSchedule, PermissionPage, TemplateView):
    """What was agreed, which periods come, which were skipped and why, and what was reported."""

    permission_required = "reporting.view_schedule"
    template_name = "reporting/schedule_detail.html"

    def get_title(self):
        return TITLES[self.schedule.cadence]

    def get_context_data(self, **kwargs):
        now, user = timezone.now(), self.request.user
        calendar = calendar_of(self.schedule, self.partnership, now=now, skips=standing_skips([self.partnership]))
        reports = Report.objects.visible_to(user).filter(period__schedule=self.schedule).with_everything()[:LATEST]
        skipped = SkippedPeriod.objects.visible_to(user).filter(schedule=self.schedule).select_related("by")[:LATEST]
        return super().get_context_data(
            calendar=calendar,
            rows=report_rows(reports, self.partnership, now=now),
            skipped=skipped,
            today=shared_day(now, self.partnership.present_partners),
            closing_days=self.schedule.closing_days.all(),
            may_change=user.has_perm("reporting.change_schedule", self.schedule),
            **kwargs,
        )


class ScheduleEdit(OfSchedule, FormPage):
    form_class = ScheduleChangeForm
    title = gettext_lazy("Change the calendar")
    lead = gettext_lazy("It holds for the reports that open from now on.")
    submit_label = gettext_lazy("Save the calendar")
    success_message = gettext_lazy("The calendar is saved.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"schedule": self.schedule}

    def get_initial(self):
        names = ("form", "days_to_write", "days_after_visit")
        return {name: getattr(self.schedule, name) for name in names}

    def act(self, form):
        facts = {"seen": form.row_version, "by": self.request.user}
        return change_schedule(schedule=self.schedule, **facts, **form.facts)


class ScheduleStop(OfSchedule, FormPage):
    form_class = ReasonForm
    title = gettext_lazy("Stop this calendar")
    lead = gettext_lazy("No report opens by it any more. Reports that are open stay open, and nothing is lost.")
    submit_label = gettext_lazy("Stop the calendar")
    success_message = gettext_lazy("The calendar is stopped. You can start a new one at any time.")

    def act(self, form):
        facts = {"seen": form.row_version, "by": self.request.user, "now": timezone.now()}
        return stop_schedule(schedule=self.schedule, **facts, **form.cleaned_data)


class ClosingDayAdd(OfSchedule, FormPage):
    form_class = ClosingDayForm
    title = gettext_lazy("Choose a day on which you report")
    submit_label = gettext_lazy("Choose this day")
    success_message = gettext_lazy("The day is chosen. The report opens on the day after it.")

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"schedule": self.schedule}

    def act(self, form):
        give_closing_day(schedule=self.schedule, by=self.request.user, **form.cleaned_data)
        return self.schedule


class ClosingDayRemove(OfSchedule, ConfirmPage):
    title = gettext_lazy("No period ends on this day")
    submit_label = gettext_lazy("Take this day away")
    success_message = gettext_lazy("The day is taken away.")

    def load(self):
        super().load()
        days = ClosingDay.objects.visible_to(self.request.user).filter(schedule=self.schedule)
        self.day = get_object_or_404(days, pk=self.kwargs["day"])

    def get_lead(self):
        day = {"day": date_format(self.day.last_on, "DATE_FORMAT")}
        return _("Then the period does not end on %(day)s, but on the next day that you chose.") % day

    def act(self, form):
        take_back_closing_day(day=self.day, by=self.request.user)
        return self.schedule
