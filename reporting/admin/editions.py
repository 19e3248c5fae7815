from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from reporting.admin.reports import OfReportAdmin
from reporting.models import Edition


@admin.register(Edition)
class EditionAdmin(OfReportAdmin):
    """The file itself is fetched through the pages, by members only."""

    list_display = ["where", "when", "language", "is_draft", "size", "pages", "made_at"]
    list_filter = ["language", "made_at"]
    search_fields = ["report__partnership__slug", "facts_hash", "file_hash"]
    fields = ["report", "version", "language", "facts_hash", "file_hash", "size", "pages", "requested_at", "made_at"]

    @admin.display(description=_("draft"), boolean=True)
    def is_draft(self, obj):
        return obj.is_draft

    def get_queryset(self, request):
        return super().get_queryset(request).defer("facts")
