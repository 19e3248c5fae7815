from django.contrib import admin

from capacity.admin.base import MendingAdmin
from capacity.models import Activity, ActivityMove, Participation, ReachedGroup, Step
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
        partners = Partner.objects.filter(partnership=obj.partnership_id).select_related("municipality")
        own = {
            **dict.fromkeys(["host", "initiated_by", "after_care_of"], partners),
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


@admin.register(ActivityMove)
class ActivityMoveAdmin(ReadOnlyAdmin):
    list_display = ["activity", "from_first", "to_first", "reason", "by", "at"]
    list_filter = ["at"]
    list_select_related = ["activity", "by"]
    search_fields = ["activity__title", "reason"]


@admin.register(ReachedGroup)
class ReachedGroupAdmin(ReadOnlyAdmin):
    list_display = ["activity", "partner", "group"]
    list_filter = ["group"]
    list_select_related = ["activity", "partner__municipality"]
    search_fields = ["activity__title", "partner__municipality__name"]
