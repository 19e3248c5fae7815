from django.contrib import admin

from reporting.admin.reports import OfReportAdmin
from reporting.models import Workbook


@admin.register(Workbook)
class WorkbookAdmin(OfReportAdmin):
    """That a workbook was brought, by whom and when; what it says is nobody else's before it is in."""

    list_display = ["file_name", "where", "when", "partner", "by", "brought_at", "brought_in_at"]
    list_filter = ["language", ("brought_in_at", admin.EmptyFieldListFilter)]
    list_select_related = ["report__partnership", "report__period", "partner__municipality", "by"]
    search_fields = ["file_name", "report__partnership__slug", "by__name"]
    date_hierarchy = "brought_at"
    exclude = ["content", "added"]
