"""When who is reminded is the administrator's; that somebody was reminded stays as it is."""

from django.contrib import admin

from reporting.admin.reports import OfReportAdmin
from reporting.models import DueReminder, ReminderRule
from stedenband.audit.admin import AuditedAdmin


@admin.register(ReminderRule)
class ReminderRuleAdmin(AuditedAdmin):
    """So many days before or after a report is due; a rule that is no longer wanted is put out of use."""

    list_display = ["days", "when", "channel", "role", "is_used"]
    list_display_links = ["days", "when"]
    list_filter = ["when", "channel", "role", "is_used"]
    search_fields = ["channel", "role"]


@admin.register(DueReminder)
class DueReminderAdmin(OfReportAdmin):
    list_display = ["where", "when", "partner", "channel", "role", "due_on", "at"]
    list_filter = ["channel", "role", "due_on"]
    list_select_related = ["report__partnership", "report__period", "partner__municipality"]
    search_fields = ["report__partnership__slug", "partner__municipality__name"]
