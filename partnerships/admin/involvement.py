from django.contrib import admin

from partnerships import models
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


@admin.register(models.LeadingGroup)
class LeadingGroupAdmin(AuditedAdmin):
    list_display = ["name_en", "name_nl", "name_fr", "name_es", "place"]
    search_fields = ["name_en", "name_nl", "name_fr", "name_es"]


@admin.register(models.Organisation)
class OrganisationAdmin(AuditedAdmin):
    list_display = ["name", "kind", "partner", "partnership__slug", "naming", "merged_into"]
    list_filter = ["kind", "naming", "leaders"]
    list_select_related = ["partner__municipality", "partnership", "merged_into"]
    search_fields = ["name", "partner__municipality__name", "partnership__slug"]
    readonly_fields = ["partnership", "partner", "merged_into"]
    autocomplete_fields = ["leaders"]

    def has_add_permission(self, request, obj=None):
        return False

    def is_locked(self, obj):
        return obj.merged_into_id is not None


@admin.register(models.OrganisationMerge)
class OrganisationMergeAdmin(ReadOnlyAdmin):
    list_display = ["organisation", "into", "partnership__slug", "merged_by", "merged_at", "undone_at"]
    list_select_related = ["organisation", "into", "partnership", "merged_by"]
    search_fields = ["organisation__name", "into__name", "partnership__slug", "reason"]
    date_hierarchy = "merged_at"


@admin.register(models.Involvement)
class InvolvementAdmin(ReadOnlyAdmin):
    list_display = ["partner", "partnership__slug", "phase", "group", "organisation", "level"]
    list_filter = ["phase", "group", "level"]
    list_select_related = ["partner__municipality", "partnership", "organisation"]
    search_fields = ["partner__municipality__name", "organisation__name", "partnership__slug"]
