"""A period that is skipped, and taken up again."""

from datetime import date

from django.http import Http404
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.actions.skipping import due_day, skip_period, take_up_period
from reporting.forms.calendar import ReasonForm
from reporting.models import SkippedPeriod
from reporting.periods import Span, period_label
from reporting.views.calendar import OfReports
from reporting.views.schedules import OfSchedule
from stedenband.lib.errors import DomainError
from stedenband.ui.formpages import ConfirmPage, FormPage


class PeriodSkip(OfSchedule, FormPage):
    """Why the partners do not report on the days that the address names."""

    form_class = ReasonForm
    permission_required = "reporting.skip_period"
    submit_label = gettext_lazy("Skip this period")
    success_message = gettext_lazy("The period is skipped. Everybody reads why.")

    def load(self):
        super().load()
        try:
            self.span = Span(*(date.fromisoformat(self.kwargs[end]) for end in ("first", "last")))
            self.due_on = due_day(self.schedule, self.span)
        except (ValueError, DomainError) as wrong:
            raise Http404 from wrong

    def get_title(self):
        return _("Skip the report on %(period)s") % {"period": period_label(self.span.first, self.span.last)}

    def get_lead(self):
        day = {"day": date_format(self.due_on, "DATE_FORMAT")}
        return _("Nobody is asked to write it. Until %(day)s each of you can take it up again.") % day

    def get_row_version(self):
        return None

    def act(self, form):
        facts = {"by": self.request.user, "now": timezone.now()}
        skip_period(schedule=self.schedule, span=self.span, **facts, **form.cleaned_data)
        return self.schedule


class PeriodTakeUp(OfReports, ConfirmPage):
    """The partners report on the period after all."""

    permission_required = "reporting.skip_period"
    submit_label = gettext_lazy("Take it up again")
    success_message = gettext_lazy("You report on this period after all.")

    def load(self):
        super().load()
        self.object = self.skipped = self.get_row(SkippedPeriod.objects.select_related("schedule__partnership"))

    def get_title(self):
        return _("Take up the report on %(period)s again") % {"period": self.skipped.label}

    def get_lead(self):
        return _("The report opens when its period is over, or at once when that is so already.")

    def get_back_url(self):
        return self.skipped.schedule.get_absolute_url()

    def act(self, form):
        take_up_period(skipped=self.skipped, by=self.request.user, now=timezone.now())
        return self.skipped.schedule
