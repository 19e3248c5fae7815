from django.contrib import admin

from capacity.admin.base import MendingAdmin
from capacity.models import Activity, Participation, Step
from partnerships.models import Partner
from stedenband.audit.admin import ReadOnlyAdmin


class ParticipationInline(admin.TabularInline):
    model = Participation
    extra = 0
    can_delete = False
    readonly_fields = ["partner", "group", "sex", "count"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Activity)
class ActivityAdmin(MendingAdmin):
    list_display = ["title", "where", "kind", "purpose", "starts_on", "status", "initiated_by"]
    list_filter = ["kind", "purpose", "status", "is_online", "language"]
    list_select_related = ["partnership", "initiated_by__municipality"]
    search_fields = ["title", "summary", "place", "partnership__slug"]
    date_hierarchy = "starts_on"
    readonly_fields = ["partnership"]
    inlines = [ParticipationInline]

    def get_form(self, request, obj=None, **kwargs):
        """Partners and steps to choose from are those of the activity's own partnership."""
        form = super().get_form(request, obj, **kwargs)
        own = {
            "host": Partner.objects.filter(partnership=obj.partnership_id).select_related("municipality"),
            "initiated_by": Partner.objects.filter(partnership=obj.partnership_id).select_related("municipality"),
            "step": Step.objects.of_partnership(obj.partnership_id),
        }
        for name, rows in own.items():
            if name in form.base_fields:
                form.base_fields[name].queryset = rows
        return form


@admin.register(Participation)
class ParticipationAdmin(ReadOnlyAdmin):
    list_display = ["activity", "partner", "group", "sex", "count"]
    list_filter = ["group", "sex"]
    list_select_related = ["activity", "partner__municipality"]
    search_fields = ["activity__title", "partner__municipality__name"]
