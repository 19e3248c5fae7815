"""Who sits where comes from the municipalities alone: here it is read. Councils may be mended."""

from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class SeatInline(ReadOnlyInline):
    model = models.Seat
    fields = ["title", "partner", "kind", "ended_on"]


@admin.register(models.Body)
class BodyAdmin(ReadOnlyAdmin):
    list_display = ["name", "partnership__slug", "partner", "kind", "begun_on", "ended_on"]
    list_filter = ["kind", "ended_on"]
    list_select_related = ["partnership", "partner__municipality"]
    search_fields = ["name", "partnership__slug", "partner__municipality__name"]
    inlines = [SeatInline]


@admin.register(models.Mandate)
class MandateAdmin(ReadOnlyAdmin):
    list_display = ["body", "status", "dissolves", "proposed_by", "proposed_at", "decided_at"]
    list_filter = ["status", "dissolves", "language"]
    list_select_related = ["body", "proposed_by__municipality"]
    search_fields = ["body__name", "text", "body__partnership__slug"]


@admin.register(models.Seat)
class SeatAdmin(ReadOnlyAdmin):
    list_display = ["title", "body", "partner", "kind", "ended_on"]
    list_filter = ["kind", "ended_on"]
    list_select_related = ["body", "partner__municipality"]
    search_fields = ["title", "body__name", "partner__municipality__name", "body__partnership__slug"]


@admin.register(models.Tenure)
class TenureAdmin(ReadOnlyAdmin):
    list_display = ["name", "seat", "colour", "started_on", "ended_on"]
    list_filter = ["colour", "ended_on"]
    list_select_related = ["seat"]
    search_fields = ["name", "seat__title", "seat__body__name", "seat__body__partnership__slug"]


@admin.register(models.CouncilTerm)
class CouncilTermAdmin(AuditedAdmin):
    list_display = ["municipality", "starts_on", "ends_on", "election_on", "is_certain", "seats"]
    list_filter = ["election_on", "is_certain", "municipality__country"]
    list_select_related = ["municipality"]
    search_fields = ["municipality__name", "municipality__other_names"]
    autocomplete_fields = ["municipality"]


@admin.register(models.Handover)
class HandoverAdmin(ReadOnlyAdmin):
    """That there is one; what it says is for the people of the municipality alone."""

    list_display = ["partner", "partnership__slug", "occasion", "written_at"]
    list_filter = ["occasion", "written_at"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["partner__municipality__name", "partnership__slug"]
    exclude = ["words", "promises"]


@admin.register(models.HandoverPaper)
class HandoverPaperAdmin(ReadOnlyAdmin):
    list_display = ["handover", "language", "size", "pages", "made_at"]
    list_filter = ["language", "made_at"]
    list_select_related = ["handover"]
    search_fields = ["handover__partnership__slug", "facts_hash", "file_hash"]
    fields = ["handover", "language", "facts_hash", "file_hash", "size", "pages", "requested_at", "made_at"]
