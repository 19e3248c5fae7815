from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


class DocumentFileInline(ReadOnlyInline):
    """Files leave through the authorised views of the pages only, so there is nothing to link to here."""

    model = models.DocumentFile
    fields = ["number", "size", "file_hash", "what_changed", "added_by", "added_at", "is_public"]


@admin.register(models.Document)
class DocumentAdmin(ReadOnlyAdmin):
    """What the members share; what a municipality keeps to itself is not for who looks after the machine either."""

    list_display = ["title", "kind", "language", "dated_on", "visibility", "partner", "partnership__slug"]
    list_filter = ["visibility", "kind", "language", "dated_on"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["title", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "dated_on"
    inlines = [DocumentFileInline]

    def get_queryset(self, request):
        return super().get_queryset(request).shared()


@admin.register(models.DocumentFile)
class DocumentFileAdmin(ReadOnlyAdmin):
    list_display = ["document", "number", "partner", "added_by", "added_at", "size", "is_public"]
    list_filter = ["is_public"]
    list_select_related = ["document", "partner__municipality", "added_by"]
    search_fields = ["document__title", "file_hash", "document__partnership__slug"]
    date_hierarchy = "added_at"
    exclude = ["file"]

    def get_queryset(self, request):
        return super().get_queryset(request).shared()
