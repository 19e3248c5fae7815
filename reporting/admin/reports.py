from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.models import Mark, Part, Report
from stedenband.audit.admin import ReadOnlyAdmin


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
    list_display = ["where", "when", "form", "status", "due_on", "opened_at"]
    list_filter = ["status", "form", "period__last_on"]
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
