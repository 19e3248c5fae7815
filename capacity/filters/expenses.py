"""Narrowing the ledger."""

import django_filters
from django.utils.translation import gettext_lazy

from capacity.balances.rows import COUNTING
from capacity.choices import CostClass, Currency, ExpenseStatus
from capacity.filters.base import SpanForm
from capacity.filters.purposes import PurposeFilter
from capacity.forms.fields import MOST_ACTIVITIES
from capacity.models import Activity, BudgetLine, Expense, FundingSource
from stedenband.ui.filters import PageFilter
from stedenband.ui.forms import capitalised


class ExpenseFilter(PageFilter):
    """Expenses by day, who paid, status, source, budget line, class, currency, activity, and words."""

    since = django_filters.DateFilter(field_name="paid_on", lookup_expr="gte", label=gettext_lazy("From"))
    until = django_filters.DateFilter(field_name="paid_on", lookup_expr="lte", label=gettext_lazy("To"))
    paid_by = django_filters.ChoiceFilter(
        field_name="partner", label=gettext_lazy("Paid by"), empty_label=gettext_lazy("Everyone")
    )
    status = django_filters.ChoiceFilter(
        method="narrow_to_status",
        choices=[(COUNTING, gettext_lazy("All that counts")), *capitalised(ExpenseStatus)],
        label=gettext_lazy("Status"),
        empty_label=gettext_lazy("Every status"),
    )
    source = django_filters.ChoiceFilter(
        label=gettext_lazy("Source of money"), empty_label=gettext_lazy("Every source")
    )
    line = django_filters.ChoiceFilter(label=gettext_lazy("Budget line"), empty_label=gettext_lazy("Every line"))
    cost_class = django_filters.ChoiceFilter(
        choices=capitalised(CostClass), label=gettext_lazy("Class of cost"), empty_label=gettext_lazy("Every class")
    )
    currency = django_filters.ChoiceFilter(
        choices=capitalised(Currency), label=gettext_lazy("Currency"), empty_label=gettext_lazy("Every currency")
    )
    activity = django_filters.ChoiceFilter(
        label=gettext_lazy("Activity"), empty_label=gettext_lazy("Every activity, or none")
    )
    purpose = PurposeFilter(field_name="activity__purpose")
    payee = django_filters.CharFilter(lookup_expr="icontains", label=gettext_lazy("Paid to"))
    words = django_filters.CharFilter(
        field_name="description", lookup_expr="icontains", label=gettext_lazy("Words in the description")
    )

    class Meta:
        model = Expense
        form = SpanForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        sources = FundingSource.objects.of_partnership(partnership).order_by("name", "pk")
        lines = BudgetLine.objects.of_partnership(partnership).order_by("what", "pk")
        spent_on = Activity.objects.of_partnership(partnership).filter(expenses__isnull=False).distinct().of_day()
        self.filters["activity"].extra["choices"] = list(spent_on.values_list("pk", "title")[:MOST_ACTIVITIES])
        self.filters["paid_by"].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]
        self.filters["source"].extra["choices"] = list(sources.values_list("pk", "name"))
        self.filters["line"].extra["choices"] = list(lines.values_list("pk", "what"))

    def narrow_to_status(self, expenses, name, value):
        return expenses.counting() if value == COUNTING else expenses.filter(status=value)
