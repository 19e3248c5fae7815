from django.contrib import admin, messages
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from capacity.actions.statements import copy_set, publish_set
from capacity.models import Dimension, ScaleLevel, Statement, StatementSet
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin
from stedenband.lib.errors import DomainError


class LevelInline(admin.TabularInline):
    """What each score means."""

    model = ScaleLevel
    extra = 0
    can_delete = False


class DimensionInline(admin.TabularInline):
    """The dimensions of the set; their statements are changed on their own page."""

    model = Dimension
    extra = 0
    show_change_link = True


@admin.register(StatementSet)
class StatementSetAdmin(AuditedAdmin):
    """A set in use never changes: copy it, change the copy, publish that. Rounds keep the set that they began with."""

    list_display = ["number", "published_on"]
    list_filter = [("published_on", admin.EmptyFieldListFilter)]
    search_fields = ["number"]
    readonly_fields = ["number", "published_on"]
    inlines = [LevelInline, DimensionInline]
    actions = ["make_new_version", "publish"]

    def has_add_permission(self, request):
        return False

    def is_locked(self, obj):
        return obj.is_published

    @admin.action(description=_("Make a new version from the chosen set"), permissions=["change"])
    def make_new_version(self, request, queryset):
        self.do(request, queryset, lambda one: copy_set(source=one, by=request.user))

    @admin.action(description=_("Put the chosen draft in use"), permissions=["change"])
    def publish(self, request, queryset):
        self.do(request, queryset, lambda one: publish_set(draft=one, by=request.user, on=timezone.localdate()))

    def do(self, request, queryset, deed):
        for one in queryset:
            try:
                deed(one)
            except DomainError as refused:
                self.message_user(request, refused.message, level=messages.ERROR)


class StatementInline(admin.TabularInline):
    """The statements of the dimension."""

    model = Statement
    extra = 0


@admin.register(Dimension)
class DimensionAdmin(AuditedAdmin):
    list_display = ["code", "set", "text_en", "is_light", "is_of_service", "is_joint"]
    list_filter = ["set", "is_light", "is_joint"]
    list_select_related = ["set"]
    search_fields = ["code", "text_en", "text_nl", "text_fr", "text_es"]
    readonly_fields = ["set"]
    inlines = [StatementInline]

    def has_add_permission(self, request):
        return False

    def is_locked(self, obj):
        return obj.set.is_published


@admin.register(Statement)
class StatementAdmin(ReadOnlyAdmin):
    list_display = ["code", "dimension", "text_en", "text_nl", "text_fr", "text_es"]
    list_filter = ["dimension__set"]
    list_select_related = ["dimension"]
    search_fields = ["code", "text_en", "text_nl", "text_fr", "text_es"]
