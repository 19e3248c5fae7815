from django.contrib import admin

from capacity.models import Hearing, Promise
from stedenband.audit.admin import ReadOnlyAdmin


class HearingInline(admin.TabularInline):
    model = Hearing
    extra = 0
    can_delete = False
    readonly_fields = ["item"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(Promise)
class PromiseAdmin(ReadOnlyAdmin):
    """Who promised what comes from members alone."""

    list_display = ["text", "partner", "person", "kind", "said_on", "partnership__slug"]
    list_filter = ["kind", "currency", "language"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["text", "person", "to_whom", "partnership__slug", "activity__title"]
    date_hierarchy = "said_on"
    inlines = [HearingInline]


@admin.register(Hearing)
class HearingAdmin(ReadOnlyAdmin):
    list_display = ["item", "promise", "need"]
    list_select_related = ["promise", "need", "item"]
    search_fields = ["promise__text", "need__text", "item__title"]
