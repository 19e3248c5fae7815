from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.choices import ReportStatus
from reporting.models import ClosingDay, Period, Report, Schedule, SkippedPeriod
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class CalendarAdmin(AuditedAdmin):
    """Calendars and periods are begun on the pages and by the tick."""

    def has_add_permission(self, request, obj=None):
        return False

    @admin.display(description=_("partnership"), ordering="partnership__slug")
    def where(self, obj):
        return obj.partnership.slug


@admin.register(Schedule)
class ScheduleAdmin(CalendarAdmin):
    list_display = ["where", "cadence", "form", "next_first_on", "days_to_write", "is_running"]
    list_filter = ["cadence", "form", "is_running"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug"]
    exclude = ["language"]
    readonly_fields = ["partnership", "cadence", "next_first_on", "start_day", "stopped_because", "stopped_on"]


class OfScheduleAdmin(ReadOnlyAdmin):
    """What the partners agreed about one calendar."""

    list_select_related = ["schedule__partnership"]

    @admin.display(description=_("partnership"), ordering="schedule__partnership__slug")
    def where(self, obj):
        return obj.partnership.slug


@admin.register(ClosingDay)
class ClosingDayAdmin(OfScheduleAdmin):
    list_display = ["where", "last_on"]
    list_filter = ["last_on"]
    search_fields = ["schedule__partnership__slug"]


@admin.register(SkippedPeriod)
class SkippedPeriodAdmin(OfScheduleAdmin):
    list_display = ["where", "first_on", "last_on", "reason", "by", "lifted_at"]
    list_filter = ["last_on", ("lifted_at", admin.EmptyFieldListFilter)]
    list_select_related = ["schedule__partnership", "by"]
    search_fields = ["schedule__partnership__slug", "reason", "by__name"]


@admin.register(Period)
class PeriodAdmin(CalendarAdmin):
    list_display = ["where", "first_on", "last_on", "due_on"]
    date_hierarchy = "due_on"
    list_filter = ["schedule__cadence", "last_on"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug"]
    readonly_fields = ["partnership", "schedule", "first_on", "last_on"]

    def is_locked(self, obj):
        return Report.objects.filter(period=obj, status=ReportStatus.SIGNED).exists()
