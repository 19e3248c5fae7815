from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from capacity.choices import CostClass
from capacity.models import Budget, BudgetLine, BudgetOffer, ExchangeRate, FixedRate, FundingScheme, FundingSource
from capacity.models.funding import RULES
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin
from stedenband.ui.forms import capitalised


class SchemeForm(forms.ModelForm):
    cost_classes = forms.MultipleChoiceField(
        label=_("classes of cost that it pays"),
        choices=capitalised(CostClass),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=_("None chosen: the rules do not say."),
    )

    class Meta:
        model = FundingScheme
        fields = ["name", "funder", "year", "language", "source", *RULES]


@admin.register(FundingScheme)
class FundingSchemeAdmin(AuditedAdmin):
    """Rules of funders; a change here is taken over by new grants only."""

    form = SchemeForm
    list_display = ["name", "funder", "year", "ceiling_hundredths", "currency", "staff_paid", "carry_over"]
    list_filter = ["year", "currency", "staff_paid"]
    search_fields = ["name", "funder", "note", "source"]


@admin.register(FixedRate)
class FixedRateAdmin(AuditedAdmin):
    list_display = ["base", "quote", "rate", "since", "until", "source"]
    list_filter = ["base", "quote"]
    search_fields = ["base", "quote", "source"]


@admin.register(ExchangeRate)
class ExchangeRateAdmin(AuditedAdmin):
    """An administrator notes a rate for everybody; a row never changes, a correction is a newer row."""

    list_display = ["day", "base", "quote", "rate", "source", "partnership"]
    list_filter = ["base", "quote", "day"]
    list_select_related = ["partnership"]
    search_fields = ["base", "quote", "source", "partnership__slug"]
    autocomplete_fields = ["partnership"]
    exclude = ["partner"]
    date_hierarchy = "day"

    def is_locked(self, obj):
        return True


@admin.register(FundingSource)
class FundingSourceAdmin(ReadOnlyAdmin):
    list_display = ["name", "partnership", "partner", "kind", "hundredths", "currency", "first_on", "last_on"]
    list_filter = ["kind", "currency"]
    list_select_related = ["partnership", "partner__municipality"]
    search_fields = ["name", "funder", "reference", "partnership__slug", "partner__municipality__name"]


@admin.register(Budget)
class BudgetAdmin(ReadOnlyAdmin):
    list_display = ["partnership", "first_on", "last_on"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug"]
    date_hierarchy = "first_on"


@admin.register(BudgetOffer)
class BudgetOfferAdmin(ReadOnlyAdmin):
    list_display = ["budget", "number", "proposed_by", "proposed_at", "status", "decided_at"]
    list_filter = ["status"]
    list_select_related = ["budget", "proposed_by__municipality"]
    search_fields = ["budget__partnership__slug", "reason"]


@admin.register(BudgetLine)
class BudgetLineAdmin(ReadOnlyAdmin):
    list_display = ["what", "budget", "partner", "cost_class", "hundredths", "agreed_hundredths", "currency"]
    list_filter = ["cost_class", "currency", "eligible"]
    list_select_related = ["budget", "partner__municipality"]
    search_fields = ["what", "result", "account", "partnership__slug", "partner__municipality__name"]
