"""Before the report: what is still open in the ledger."""

from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import ListView

from capacity.before_report import open_expenses, open_in_whole
from capacity.forms.expenses import PeriodForm
from capacity.views.base import InCapacity
from stedenband.ui.views import PermissionPage


class LedgerChecks(InCapacity, PermissionPage, ListView):
    """The open points of a stretch of time, this year unless the address says otherwise."""

    permission_required = "capacity.view_expense"
    template_name = "capacity/ledger_checks.html"
    title = gettext_lazy("Before the report")
    current = "home"
    paginate_by = 20

    def load(self):
        super().load()
        today = timezone.localdate()
        self.first, self.last = today.replace(month=1, day=1), today
        asked = self.request.GET if "since" in self.request.GET else None
        self.form = PeriodForm(asked, initial={"since": self.first, "until": self.last})
        if asked and self.form.is_valid():
            self.first, self.last = self.form.cleaned_data["since"], self.form.cleaned_data["until"]

    def get_queryset(self):
        return open_expenses(self.partnership, self.first, self.last)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            period_form=self.form,
            first=self.first,
            last=self.last,
            whole=open_in_whole(self.partnership, self.first, self.last),
            **kwargs,
        )
