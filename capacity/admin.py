"""Capacity building for administrators: they mend and look up; they neither log nor learn nor confirm.

What a municipality learned and what it brought is written by that municipality alone, so here it is read.
"""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from capacity.models import Activity, Contribution, Learning, Participation, Step, Trajectory
from partnerships.choices import VersionStatus
from partnerships.models import Partner, Version
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class MendingAdmin(AuditedAdmin):
    """Rows are made by members on the pages; they stay in their partnership."""

    def has_add_permission(self, request, obj=None):
        return False

    @admin.display(description=_("partnership"), ordering="partnership__slug")
    def where(self, obj):
        return obj.partnership.slug


@admin.register(Trajectory)
class TrajectoryAdmin(MendingAdmin):
    list_display = ["title", "where", "language"]
    list_filter = ["language"]
    list_select_related = ["partnership"]
    search_fields = ["title", "problem", "desired_change", "partnership__slug"]
    readonly_fields = ["partnership"]


@admin.register(Step)
class StepAdmin(MendingAdmin):
    list_display = ["title", "trajectory", "expected_on", "status", "decided_on"]
    list_filter = ["status", "expected_on"]
    list_select_related = ["trajectory"]
    search_fields = ["title", "trajectory__title", "trajectory__partnership__slug"]
    readonly_fields = ["trajectory", "status", "outcome", "evidence", "decided_on"]

    def is_locked(self, obj):
        """Words that a partner confirmed, or may confirm now, are changed on the page, where its word then falls."""
        return Version.objects.of(obj).filter(status__in=[VersionStatus.OPEN, VersionStatus.IN_FORCE]).exists()


class ParticipationInline(admin.TabularInline):
    model = Participation
    extra = 0
    can_delete = False
    readonly_fields = ["partner", "group", "sex", "count"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Activity)
class ActivityAdmin(MendingAdmin):
    list_display = ["title", "where", "kind", "starts_on", "status", "initiated_by"]
    list_filter = ["kind", "status", "is_online", "language"]
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


@admin.register(Learning)
class LearningAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "learner", "learned_from", "stage", "noted_on"]
    list_filter = ["stage", "language", "noted_on"]
    list_select_related = ["learner__municipality", "learned_from__municipality"]
    search_fields = ["text", "used_for", "learner__municipality__name", "activity__title"]
    date_hierarchy = "noted_on"


@admin.register(Contribution)
class ContributionAdmin(ReadOnlyAdmin):
    list_display = ["description", "partner", "kind", "hundredths", "currency", "given_on"]
    list_filter = ["kind", "currency", "given_on"]
    list_select_related = ["partner__municipality"]
    search_fields = ["description", "partner__municipality__name", "activity__title"]
    date_hierarchy = "given_on"
