from django.contrib import admin

from partnerships import models
from stedenband.audit.admin import AuditedAdmin


@admin.register(models.Municipality)
class MunicipalityAdmin(AuditedAdmin):
    list_display = ["name", "country", "region", "languages", "time_zone", "successor"]
    list_filter = ["country", "text_language"]
    list_select_related = ["successor"]
    search_fields = ["name", "other_names", "region"]
    autocomplete_fields = ["successor"]


@admin.register(models.Association)
class AssociationAdmin(AuditedAdmin):
    list_display = ["name", "country"]
    list_filter = ["country"]
    search_fields = ["name"]
