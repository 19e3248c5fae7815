from django.contrib import admin

from reporting.models import Bundle
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(Bundle)
class BundleAdmin(ReadOnlyAdmin):
    """Who took which signed reports along; the file itself is fetched by that person only."""

    list_display = ["asked_by", "language", "size", "requested_at", "made_at"]
    list_filter = ["language", "requested_at"]
    list_select_related = ["asked_by"]
    search_fields = ["asked_by__name", "reports__partnership__slug", "file_hash"]
    fields = ["asked_by", "reports", "language", "facts_hash", "file_hash", "size", "requested_at", "made_at"]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("facts")
