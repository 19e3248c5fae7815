from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.admin.reports import OfReportAdmin
from reporting.models import Edition, EditionSet


@admin.register(Edition)
class EditionAdmin(OfReportAdmin):
    """The file itself is fetched through the pages, by members only."""

    list_display = ["where", "when", "audience", "language", "is_draft", "size", "pages", "made_at"]
    list_filter = ["audience", "language", "made_at"]
    search_fields = ["report__partnership__slug", "facts_hash", "file_hash"]
    fields = [
        "report",
        "version",
        "audience",
        "published",
        "language",
        "facts_hash",
        "file_hash",
        "size",
        "pages",
        "requested_at",
        "made_at",
    ]

    @admin.display(description=_("draft"), boolean=True)
    def is_draft(self, obj):
        return obj.is_draft

    def get_queryset(self, request):
        return super().get_queryset(request).defer("facts")


@admin.register(EditionSet)
class EditionSetAdmin(OfReportAdmin):
    """The editions that were asked for together, and their zip."""

    list_display = ["where", "when", "asked_by", "size", "requested_at", "made_at"]
    list_filter = ["requested_at"]
    search_fields = ["report__partnership__slug", "asked_by__name", "file_hash"]
    fields = ["report", "editions", "asked_by", "facts_hash", "file_hash", "size", "requested_at", "made_at"]
    list_select_related = ["report__partnership", "report__period", "asked_by"]

    def get_queryset(self, request):
        return super().get_queryset(request).defer("facts")
