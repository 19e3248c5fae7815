from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


class AgendaInline(ReadOnlyInline):
    model = models.AgendaItem
    fields = ["position", "title", "partner", "aim", "decision"]


class AttendanceInline(ReadOnlyInline):
    model = models.Attendance
    fields = ["name", "function", "partner", "presence"]


@admin.register(models.Meeting)
class MeetingAdmin(ReadOnlyAdmin):
    """Who met, led and decided comes from members alone."""

    list_display = ["body", "partnership__slug", "starts_at", "chair", "status", "minutes_status"]
    list_filter = ["status", "minutes_status", "body__kind"]
    list_select_related = ["body", "partnership", "chair__municipality"]
    search_fields = ["body__name", "partnership__slug", "place", "agenda__title"]
    date_hierarchy = "starts_at"
    inlines = [AgendaInline, AttendanceInline]


@admin.register(models.AgendaItem)
class AgendaItemAdmin(ReadOnlyAdmin):
    list_display = ["title", "partner", "aim", "meeting", "position"]
    list_filter = ["aim", "language"]
    list_select_related = ["partner__municipality", "meeting"]
    search_fields = ["title", "decision", "partner__municipality__name", "meeting__partnership__slug"]


@admin.register(models.Attendance)
class AttendanceAdmin(ReadOnlyAdmin):
    list_display = ["name", "function", "partner", "meeting", "presence"]
    list_filter = ["presence"]
    list_select_related = ["partner__municipality", "meeting"]
    search_fields = ["name", "function", "partner__municipality__name", "meeting__partnership__slug"]


@admin.register(models.NextStep)
class NextStepAdmin(ReadOnlyAdmin):
    list_display = ["text", "partner", "person", "partnership__slug", "due_on", "status", "outcome"]
    list_filter = ["status", "outcome", "language"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["text", "person", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "due_on"
