from django.contrib import admin

from capacity.admin.base import MendingAdmin
from capacity.models import (
    Baseline,
    BoundaryActor,
    ExternalResult,
    Indicator,
    JournalEntry,
    Measurement,
    MeasuringRound,
    ProgressMarker,
    Target,
)
from stedenband.audit.admin import ReadOnlyAdmin

OF_INDICATOR = ["indicator__title", "indicator__trajectory__partnership__slug"]


@admin.register(Indicator)
class IndicatorAdmin(MendingAdmin):
    list_display = ["title", "trajectory", "level", "unit", "counts_people", "ended_on"]
    list_filter = ["level", "counts_people", "adds_up", "language"]
    list_select_related = ["trajectory"]
    search_fields = ["title", "trajectory__title", "trajectory__partnership__slug"]
    readonly_fields = ["trajectory", "unit", "counts_people", "measured_by", "ended_on", "ended_because"]


class OfIndicatorAdmin(ReadOnlyAdmin):
    list_select_related = ["indicator", "partner__municipality"]
    search_fields = OF_INDICATOR


@admin.register(Baseline)
class BaselineAdmin(OfIndicatorAdmin):
    list_display = ["indicator", "partner", "hundredths", "measured_on", "source"]
    list_filter = ["measured_on"]


@admin.register(Target)
class TargetAdmin(OfIndicatorAdmin):
    list_display = ["indicator", "partner", "hundredths", "reach_on", "set_at", "reason"]
    list_filter = ["reach_on"]


class MeasurementInline(admin.TabularInline):
    model = Measurement
    extra = 0
    can_delete = False
    fields = readonly_fields = ["indicator", "hundredths", "women", "men", "others", "progress", "why"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(MeasuringRound)
class MeasuringRoundAdmin(ReadOnlyAdmin):
    list_display = ["partner", "first_on", "last_on", "language"]
    list_filter = ["language", "last_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["partner__municipality__name", "partnership__slug"]
    date_hierarchy = "last_on"
    inlines = [MeasurementInline]


@admin.register(Measurement)
class MeasurementAdmin(ReadOnlyAdmin):
    list_display = ["indicator", "round", "hundredths", "progress"]
    list_filter = ["progress"]
    list_select_related = ["indicator", "round"]
    search_fields = [*OF_INDICATOR, "why", "round__partner__municipality__name"]


class MarkerInline(admin.TabularInline):
    model = ProgressMarker
    extra = 0
    can_delete = False
    fields = readonly_fields = ["grade", "text"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(BoundaryActor)
class BoundaryActorAdmin(ReadOnlyAdmin):
    list_display = ["name", "partner", "group", "trajectory"]
    list_filter = ["group", "language"]
    list_select_related = ["partner__municipality", "trajectory"]
    search_fields = ["name", "challenge", "partner__municipality__name", "trajectory__title"]
    inlines = [MarkerInline]


@admin.register(ProgressMarker)
class ProgressMarkerAdmin(ReadOnlyAdmin):
    list_display = ["text", "actor", "grade"]
    list_filter = ["grade"]
    list_select_related = ["actor"]
    search_fields = ["text", "actor__name"]


@admin.register(JournalEntry)
class JournalEntryAdmin(ReadOnlyAdmin):
    list_display = ["marker", "partner", "first_on", "last_on", "degree"]
    list_filter = ["degree", "language", "last_on"]
    list_select_related = ["marker", "partner__municipality"]
    search_fields = ["description", "marker__text", "partner__municipality__name"]
    date_hierarchy = "last_on"


@admin.register(ExternalResult)
class ExternalResultAdmin(ReadOnlyAdmin):
    list_display = ["title", "partner", "kind", "found_by", "found_on"]
    list_filter = ["kind", "language", "found_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["title", "says", "found_by", "partner__municipality__name"]
    date_hierarchy = "found_on"
