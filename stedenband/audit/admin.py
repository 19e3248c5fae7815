from django.contrib import admin
from django.db import transaction

from stedenband import audit
from stedenband.audit.models import Chain, Entry


class ReadOnlyAdmin(admin.ModelAdmin):
    """An administrator looks, and changes nothing."""

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class AuditedAdmin(admin.ModelAdmin):
    """An administrator's change stands in the trail under their name; nothing is deleted.

    A subclass says in `is_locked(obj)` which rows nobody changes any more, such as what partners signed.
    """

    def is_locked(self, obj):
        return False

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not (obj is not None and self.is_locked(obj))

    def has_delete_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        with transaction.atomic():
            if change and hasattr(obj, "row_version"):
                obj.row_version += 1
            super().save_model(request, obj, form, change)
            audit.record("admin.changed", obj, by=request.user)


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
