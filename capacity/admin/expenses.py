"""Expenses and public travel ledgers, to look up: each municipality writes and approves its own."""

from django.contrib import admin

from capacity.models import Expense, TravelEdition
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Expense)
class ExpenseAdmin(ReadOnlyAdmin):
    list_display = ["description", "partner", "payee", "paid_on", "hundredths", "currency", "status"]
    list_filter = ["status", "currency", "cost_class", "paid_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["description", "payee", "invoice_number", "partner__municipality__name", "activity__title"]
    date_hierarchy = "paid_on"


@admin.register(TravelEdition)
class TravelEditionAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "partnership", "proposed_by", "is_public", "public_since"]
    list_filter = ["is_public", "year"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["partnership__slug", "proposed_by__municipality__name"]
