from django.contrib import admin
from django.utils import timezone

from partnerships import models
from partnerships.actions.mergers import merge_municipality
from stedenband.audit.admin import AuditedAdmin


@admin.register(models.Municipality)
class MunicipalityAdmin(AuditedAdmin):
    list_display = ["name", "country", "region", "languages", "time_zone", "successor"]
    list_filter = ["country", "text_language"]
    list_select_related = ["successor"]
    search_fields = ["name", "other_names", "region"]
    autocomplete_fields = ["successor"]

    def get_readonly_fields(self, request, obj=None):
        """A merger is noted once, for then every place went over; nobody begins as merged."""
        return ["successor", "merged_on"] if obj is None or obj.successor_id else []

    def save_model(self, request, obj, form, change):
        """A successor that is named takes over every place, through the action that does it."""
        successor, merged_on = obj.successor, obj.merged_on
        if "successor" not in form.changed_data or successor is None:
            super().save_model(request, obj, form, change)
            return
        obj.successor, obj.merged_on = None, None
        super().save_model(request, obj, form, change)
        now = timezone.now()
        merge_municipality(municipality=obj, successor=successor, on=merged_on or now.date(), by=request.user, now=now)


@admin.register(models.Association)
class AssociationAdmin(AuditedAdmin):
    list_display = ["name", "country"]
    list_filter = ["country"]
    search_fields = ["name"]
