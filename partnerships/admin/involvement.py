from django.contrib import admin

from partnerships import models
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


@admin.register(models.Organisation)
class OrganisationAdmin(AuditedAdmin):
    list_display = ["name", "kind", "partner", "partnership__slug"]
    list_filter = ["kind"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["name", "partner__municipality__name", "partnership__slug"]
    readonly_fields = ["partnership", "partner"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(models.Involvement)
class InvolvementAdmin(ReadOnlyAdmin):
    list_display = ["partner", "partnership__slug", "phase", "group", "organisation", "level"]
    list_filter = ["phase", "group", "level"]
    list_select_related = ["partner__municipality", "partnership", "organisation"]
    search_fields = ["partner__municipality__name", "organisation__name", "partnership__slug"]
