from django.contrib import admin, messages
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from stedenband.jobs.actions import retry
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.lib.errors import DomainError


@admin.register(Job)
class JobAdmin(admin.ModelAdmin):
    """An administrator sees what the workers do, and may let a failed job start afresh."""

    list_display = ["created_at", "kind", "key", "requested_by", "state", "attempts", "error_code", "finished_at"]
    list_filter = ["state", "kind", "error_code"]
    list_select_related = ["requested_by"]
    search_fields = ["id", "key", "kind", "requested_by__name", "requested_by__email"]
    date_hierarchy = "created_at"
    actions = ["try_again"]

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_retry_permission(self, request):
        return request.user.is_superuser

    @admin.action(description=_("Try the failed jobs again"), permissions=["retry"])
    def try_again(self, request, queryset):
        started = 0
        for job in queryset.filter(state=JobState.FAILED):
            try:
                retry(job=job, by=request.user, now=timezone.now())
            except DomainError:
                continue
            started += 1
        text = ngettext("%(count)s job starts again.", "%(count)s jobs start again.", started) % {"count": started}
        self.message_user(request, text, messages.SUCCESS if started else messages.WARNING)
