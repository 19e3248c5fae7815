"""Reports for administrators: they move a date and look up; what partners wrote, checked and signed is only read."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.choices import ReportStatus
from reporting.models import Edition, Mark, Part, Period, Report, Schedule
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


class OfReportAdmin(ReadOnlyAdmin):
    list_select_related = ["report__partnership", "report__period"]

    @admin.display(description=_("partnership"), ordering="report__partnership__slug")
    def where(self, obj):
        return obj.report.partnership.slug

    @admin.display(description=_("period"), ordering="report__period__first_on")
    def when(self, obj):
        return obj.report.period.code


@admin.register(Report)
class ReportAdmin(ReadOnlyAdmin):
    list_display = ["where", "when", "status", "due_on", "opened_at"]
    list_filter = ["status", "period__last_on"]
    list_select_related = ["partnership", "period"]
    search_fields = ["partnership__slug"]

    @admin.display(description=_("partnership"), ordering="partnership__slug")
    def where(self, obj):
        return obj.partnership.slug

    @admin.display(description=_("period"), ordering="period__first_on")
    def when(self, obj):
        return obj.period.code

    @admin.display(description=_("due on"), ordering="period__due_on")
    def due_on(self, obj):
        return obj.period.due_on


@admin.register(Part)
class PartAdmin(OfReportAdmin):
    list_display = ["where", "when", "section", "partner", "is_ready", "edited_at"]
    list_filter = ["section", "is_ready", "language"]
    list_select_related = ["report__partnership", "report__period", "partner__municipality"]
    search_fields = ["report__partnership__slug", "partner__municipality__name"]


@admin.register(Mark)
class MarkAdmin(OfReportAdmin):
    list_display = ["where", "when", "kind", "partner", "by", "at"]
    list_filter = ["kind"]
    list_select_related = ["report__partnership", "report__period", "partner__municipality", "by"]
    search_fields = ["report__partnership__slug", "partner__municipality__name", "by__name"]


@admin.register(Edition)
class EditionAdmin(OfReportAdmin):
    """The file itself is fetched through the pages, by members only."""

    list_display = ["where", "when", "language", "is_draft", "size", "pages", "made_at"]
    list_filter = ["language", "made_at"]
    search_fields = ["report__partnership__slug", "facts_hash", "file_hash"]
    fields = ["report", "version", "language", "facts_hash", "file_hash", "size", "pages", "requested_at", "made_at"]

    @admin.display(description=_("draft"), boolean=True)
    def is_draft(self, obj):
        return obj.is_draft

    def get_queryset(self, request):
        return super().get_queryset(request).defer("facts")
