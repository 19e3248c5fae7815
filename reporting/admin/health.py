from django.contrib import admin, messages
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from reporting.actions.health import publish_health_set
from reporting.admin.reports import OfReportAdmin
from reporting.models import HealthAnswer, HealthSet, HealthSheet, HealthStatement
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin
from stedenband.lib.errors import DomainError


class HealthStatementInline(admin.StackedInline):
    """The statements of the set, in four languages."""

    model = HealthStatement
    extra = 0


@admin.register(HealthSet)
class HealthSetAdmin(AuditedAdmin):
    """A set in use never changes: write the next one and put it in use. Open reports keep theirs."""

    list_display = ["number", "published_on"]
    list_filter = [("published_on", admin.EmptyFieldListFilter)]
    search_fields = ["number"]
    inlines = [HealthStatementInline]
    actions = ["publish"]

    def get_readonly_fields(self, request, obj=None):
        return ["number", "published_on"] if obj else ["published_on"]

    def is_locked(self, obj):
        return obj.is_published

    @admin.action(description=_("Put the chosen draft in use"), permissions=["change"])
    def publish(self, request, queryset):
        for draft in queryset:
            try:
                publish_health_set(draft=draft, by=request.user, on=timezone.localdate())
            except DomainError as refused:
                self.message_user(request, refused.message, level=messages.ERROR)


@admin.register(HealthStatement)
class HealthStatementAdmin(ReadOnlyAdmin):
    list_display = ["code", "set", "text_en", "text_nl", "text_fr", "text_es"]
    list_filter = ["set"]
    list_select_related = ["set"]
    search_fields = ["code", "text_en", "text_nl", "text_fr", "text_es"]


@admin.register(HealthSheet)
class HealthSheetAdmin(OfReportAdmin):
    """How far each municipality is; what it answers is not for administrators."""

    list_display = ["where", "when", "partner", "is_given", "is_shown", "edited_at"]
    list_filter = ["is_given", "is_shown", "set"]
    list_select_related = ["report__partnership", "report__period", "partner__municipality"]
    search_fields = ["report__partnership__slug", "partner__municipality__name"]


@admin.register(HealthAnswer)
class HealthAnswerAdmin(ReadOnlyAdmin):
    """What was answered, once it is open to all."""

    list_display = ["statement", "sheet", "word"]
    list_filter = ["word", "statement"]
    list_select_related = ["statement", "sheet"]
    search_fields = ["sheet__report__partnership__slug", "sheet__partner__municipality__name"]

    def get_queryset(self, request):
        return super().get_queryset(request).filter(sheet__is_shown=True)
