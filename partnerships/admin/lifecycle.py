from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(models.CourseChange)
class CourseChangeAdmin(ReadOnlyAdmin):
    list_display = ["partnership__slug", "status", "form", "state", "proposed_by", "proposed_at", "decided_at"]
    list_filter = ["state", "status", "form"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["partnership__slug", "reason"]
    date_hierarchy = "proposed_at"


@admin.register(models.Accession)
class AccessionAdmin(ReadOnlyAdmin):
    list_display = ["name", "country", "partnership__slug", "side", "state", "proposed_by", "proposed_at"]
    list_filter = ["state", "side", "country"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["name", "contact_name", "partnership__slug"]
    date_hierarchy = "proposed_at"


@admin.register(models.OwnDecision)
class OwnDecisionAdmin(ReadOnlyAdmin):
    list_display = ["partnership__slug", "partner", "choice", "decided_on", "effective_on", "lifted_at", "told_by"]
    list_filter = ["choice", ("lifted_at", admin.EmptyFieldListFilter)]
    list_select_related = ["partnership", "partner__municipality", "told_by"]
    search_fields = ["partnership__slug", "partner__municipality__name", "reason", "decided_by"]
    date_hierarchy = "told_at"


@admin.register(models.PlaceTenure)
class TenureAdmin(ReadOnlyAdmin):
    list_display = ["municipality", "partner", "until_on"]
    list_filter = ["municipality__country"]
    list_select_related = ["municipality", "partner__municipality"]
    search_fields = ["municipality__name", "partner__municipality__name", "partner__partnership__slug"]


class ExitItemInline(ReadOnlyInline):
    model = models.ExitItem


@admin.register(models.ExitFile)
class ExitFileAdmin(ReadOnlyAdmin):
    list_display = ["partnership__slug", "initiated_by", "notice_on", "last_on", "begun_at", "signed_at"]
    list_filter = [("signed_at", admin.EmptyFieldListFilter)]
    list_select_related = ["partnership", "initiated_by__municipality"]
    search_fields = ["partnership__slug", "reason", "statement"]
    date_hierarchy = "begun_at"
    inlines = [ExitItemInline]


@admin.register(models.ExitItem)
class ExitItemAdmin(ReadOnlyAdmin):
    list_display = ["text", "kind", "partner", "settled_on", "exit_file"]
    list_filter = ["kind", ("settled_on", admin.EmptyFieldListFilter)]
    list_select_related = ["partner__municipality", "exit_file"]
    search_fields = ["text", "outcome", "exit_file__partnership__slug"]
