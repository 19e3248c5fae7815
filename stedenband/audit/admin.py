from django.contrib import admin

from stedenband.audit.models import Chain, Entry


class ReadOnlyAdmin(admin.ModelAdmin):
    """An administrator looks, and changes nothing."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Chain)
class ChainAdmin(ReadOnlyAdmin):
    list_display = ["key", "length", "head"]
    search_fields = ["key"]


@admin.register(Entry)
class EntryAdmin(ReadOnlyAdmin):
    list_display = ["at", "chain", "sequence", "verb", "subject_type", "actor"]
    list_filter = ["verb", "subject_type"]
    list_select_related = ["chain", "actor"]
    search_fields = ["chain__key", "verb", "subject_id", "actor__name", "actor__email"]
    date_hierarchy = "at"
