"""The ledger: what was paid, by whom, from which source, and how far it is."""

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from capacity.actions.expenses import write_expense
from capacity.columns.expenses import expense_columns
from capacity.filters.expenses import ExpenseFilter
from capacity.forms.expenses import ExpenseForm
from capacity.models import Activity, Expense
from capacity.money.checks.rules import BY_CODE
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.audit.models import Entry
from stedenband.ui.exports import ExportedList
from stedenband.ui.filters import FilteredList
from stedenband.ui.views import PermissionPage

AS_ENTERED = (
    "description",
    "payee",
    "currency",
    "paid_on",
    "invoice_number",
    "cost_class",
    "method",
    "quotes",
    "bought_in",
    "has_personal_days",
    "language",
)
LAST_ENTRIES = 20


class ExpenseList(InCapacity, PermissionPage, ExportedList, FilteredList, ListView):
    """Every expense of every municipality; both sides read everything."""

    permission_required = "capacity.view_expense"
    template_name = "capacity/expense_list.html"
    title = gettext_lazy("What was paid")
    current = "home"
    filter_class = ExpenseFilter
    export_name = "ledger"
    get_columns = staticmethod(expense_columns)
    paginate_by = 20

    def get_rows(self):
        return Expense.objects.visible_to(self.request.user).of_partnership(self.partnership).in_order()

    def get_filter_kwargs(self):
        return {"partnership": self.partnership}

    def get_context_data(self, **kwargs):
        totals = list(self.filters.qs.order_by().counting().totals())
        return super().get_context_data(
            totals=[
                (partner, [row for row in totals if row["partner"] == partner.pk])
                for partner in self.partnership.partner_list
            ],
            **kwargs,
        )


class OfExpense(InCapacity):
    """A page about one expense."""

    current = "home"

    def load(self):
        super().load()
        self.object = self.get_row(
            Expense.objects.in_order().select_related(
                "partnership", "entered_by", "decided_by", "handover_proof", "staff_of__municipality"
            )
        )

    def get_back_url(self):
        return self.object.get_absolute_url()

    def get_lead(self):
        return self.object.description


def answered_by(expense):
    """What the rules asked about the expense and its reason answers."""
    return [BY_CODE[code].sentence for code in expense.doubts if code in BY_CODE]


class ExpenseDetail(OfExpense, PermissionPage, TemplateView):
    permission_required = "capacity.view_expense"
    template_name = "capacity/expense_detail.html"

    def get_title(self):
        return self.object.description

    def get_context_data(self, **kwargs):
        trail = Entry.objects.of_chain(self.object.audit_chain)
        trail = trail.filter(subject_type=self.object._meta.label_lower, subject_id=str(self.object.pk))
        return super().get_context_data(
            expense=self.object,
            answered=answered_by(self.object),
            trail=trail[:LAST_ENTRIES],
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class ExpenseAdd(CapacityForm):
    form_class = ExpenseForm
    template_name = "capacity/expense_form.html"
    permission_required = "capacity.add_expense"
    submit_label = gettext_lazy("Save the expense")
    success_message = gettext_lazy("Saved as a draft. Put the invoice with it, then hand it in.")
    back = "capacity:expense_list"
    current = "home"
    chosen = None

    def load(self):
        """`?activity=` names the activity that the reader comes from."""
        super().load()
        self.chosen = self.coming_from(Activity)

    def get_title(self):
        return _("What did %(municipality)s pay?") % {"municipality": self.own_partner.name}

    def get_initial(self):
        return {"activity": self.chosen and self.chosen.pk, "paid_on": timezone.localdate()}

    def get_form_kwargs(self):
        known = {"partnership": self.partnership, "partner": self.own_partner}
        return super().get_form_kwargs() | known | {"noted": self.object, "chosen": self.chosen}

    def act(self, form):
        return write_expense(
            partnership=self.partnership,
            expense=self.object,
            seen=form.row_version,
            because=form.warning_reason,
            by=self.request.user,
            now=timezone.now(),
            **form.facts(),
        )


class ExpenseEdit(OfExpense, ExpenseAdd):
    permission_required = "capacity.change_expense"
    title = gettext_lazy("Correct the expense")
    success_message = gettext_lazy("The expense is saved.")

    def load(self):
        super().load()
        self.chosen = self.object.activity

    def get_title(self):
        return self.title

    def get_initial(self):
        row = self.object
        facts = {name: getattr(row, name) for name in AS_ENTERED} | {"amount": row.hundredths}
        named = ("line", "source", "activity", "staff_of", "used_by")
        return facts | {name: getattr(row, f"{name}_id") for name in named}
