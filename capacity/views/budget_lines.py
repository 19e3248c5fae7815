"""One line of a budget: read and talked about by all, written by the municipality whose purse it is."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.budget_lines import drop_line, write_line
from capacity.forms.budgets import LineForm, TakeOutForm
from capacity.models import Budget, BudgetLine
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.ui.views import PermissionPage

LINE_FACTS = (
    "what",
    "currency",
    "cost_class",
    "result",
    "channel",
    "account",
    "eligible",
    "eligible_because",
    "language",
)


class LineDetail(InCapacity, PermissionPage, TemplateView):
    permission_required = "capacity.view_budgetline"
    template_name = "capacity/line_detail.html"

    def load(self):
        super().load()
        related = ("budget", "partner__municipality", "source", "activity", "step", "borne_by", "partnership")
        self.object = self.get_row(BudgetLine.objects.select_related(*related))

    def get_title(self):
        return self.object.what

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            line=self.object, talk=talks.beside(self.object, user=self.request.user), **kwargs
        )


class LineAdd(CapacityForm):
    form_class = LineForm
    permission_required = "capacity.add_budgetline"
    template_name = "capacity/line_form.html"
    submit_label = gettext_lazy("Save the line")
    success_message = gettext_lazy("The line is saved. Your partner reads it too.")
    line = None

    def load(self):
        super().load()
        self.load_budget()

    def load_budget(self):
        self.budget = self.get_row(Budget.objects.select_related("partnership"))

    def get_title(self):
        return _("A line of %(municipality)s") % {"municipality": self.own_partner.name}

    def get_lead(self):
        return _("The budget of %(days)s") % {"days": self.budget.name}

    def get_back_url(self):
        return self.budget.get_absolute_url()

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"budget": self.budget, "partner": self.own_partner, "line": self.line}

    def act(self, form):
        facts = form.cleaned_data
        write_line(
            budget=self.budget,
            line=self.line,
            seen=form.row_version,
            hundredths=facts.pop("amount"),
            reason=form.warning_reason,
            by=self.request.user,
            now=timezone.now(),
            **facts,
        )
        return self.budget


class LineEdit(LineAdd):
    permission_required = "capacity.change_budgetline"

    def load_budget(self):
        """The budget is that of the line, which the permission is asked about."""
        self.object = self.line = self.get_row(BudgetLine.objects.select_related("budget__partnership", "activity"))
        self.budget = self.line.budget

    def get_title(self):
        return _("Change the line")

    def get_back_url(self):
        return self.line.get_absolute_url()

    def get_initial(self):
        row = self.line
        names = {name: getattr(row, f"{name}_id") for name in ("source", "step", "activity", "borne_by")}
        return {name: getattr(row, name) for name in LINE_FACTS} | names | {"amount": row.hundredths}


class LineDrop(CapacityForm):
    form_class = TakeOutForm
    permission_required = "capacity.change_budgetline"
    title = gettext_lazy("Take the line out")
    submit_label = gettext_lazy("Take it out")
    success_message = gettext_lazy("The line is taken out. It stays readable, with your reason.")

    def load(self):
        super().load()
        self.object = self.get_row(BudgetLine.objects.select_related("partnership"))

    def get_lead(self):
        return self.object.what

    def get_back_url(self):
        return self.object.get_absolute_url()

    def act(self, form):
        who = {"by": self.request.user, "now": timezone.now()}
        return drop_line(line=self.object, seen=form.row_version, reason=form.cleaned_data["reason"], **who)
