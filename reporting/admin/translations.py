from django.contrib import admin

from partnerships.admin.base import ReadOnlyInline
from reporting.admin.reports import OfReportAdmin
from reporting.models import TranslatedParagraph, Translation


class TranslatedParagraphInline(ReadOnlyInline):
    model = TranslatedParagraph


@admin.register(Translation)
class TranslationAdmin(OfReportAdmin):
    list_display = ["where", "when", "section", "partner", "language"]
    list_filter = ["language", "section"]
    list_select_related = ["report__partnership", "report__period", "partner__municipality"]
    search_fields = ["report__partnership__slug", "partner__municipality__name"]
    inlines = [TranslatedParagraphInline]
