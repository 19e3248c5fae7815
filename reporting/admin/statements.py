from django.contrib import admin

from reporting.admin.reports import OfReportAdmin
from reporting.models import Correction, Dissent


@admin.register(Dissent)
class DissentAdmin(OfReportAdmin):
    list_display = ["where", "when", "partner", "language", "edited_by", "edited_at"]
    list_filter = ["language", "edited_at"]
    list_select_related = ["report__partnership", "report__period", "partner__municipality", "edited_by"]
    search_fields = ["report__partnership__slug", "partner__municipality__name", "text"]


@admin.register(Correction)
class CorrectionAdmin(OfReportAdmin):
    list_display = ["where", "when", "version", "partner", "by", "at", "taken_back_at"]
    list_filter = ["at", ("taken_back_at", admin.EmptyFieldListFilter)]
    list_select_related = [
        "report__partnership",
        "report__period",
        "version__subject_type",
        "partner__municipality",
        "by",
    ]
    search_fields = ["report__partnership__slug", "partner__municipality__name", "reason"]
