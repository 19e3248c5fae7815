from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.choices import ReportStatus
from reporting.models import Period, Report, Schedule
from stedenband.audit.admin import AuditedAdmin


class CalendarAdmin(AuditedAdmin):
    """Calendars and periods are begun on the pages and by the tick."""

    def has_add_permission(self, request, obj=None):
        return False

    @admin.display(description=_("partnership"), ordering="partnership__slug")
    def where(self, obj):
        return obj.partnership.slug


@admin.register(Schedule)
class ScheduleAdmin(CalendarAdmin):
    list_display = ["where", "cadence", "next_first_on", "days_to_write", "is_running"]
    list_filter = ["cadence", "is_running"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug"]
    readonly_fields = ["partnership", "cadence", "next_first_on"]


@admin.register(Period)
class PeriodAdmin(CalendarAdmin):
    list_display = ["where", "first_on", "last_on", "due_on"]
    list_filter = ["schedule__cadence", "last_on"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug"]
    readonly_fields = ["partnership", "schedule", "first_on", "last_on"]

    def is_locked(self, obj):
        return Report.objects.filter(period=obj, status=ReportStatus.SIGNED).exists()
