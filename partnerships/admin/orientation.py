from django.contrib import admin

from partnerships import models
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class WordsInline(admin.StackedInline):
    """What the form of cooperation is called and means, language by language."""

    model = models.CooperationWords
    extra = 0


@admin.register(models.CooperationForm)
class CooperationFormAdmin(AuditedAdmin):
    """Reference data that everybody compares: hours are estimates, to be mended here."""

    list_display = ["code", "position", "hours_from", "hours_to"]
    list_editable = ["position"]
    search_fields = ["code", "words__name"]
    inlines = [WordsInline]


@admin.register(models.Orientation)
class OrientationAdmin(ReadOnlyAdmin):
    """That somebody is weighing, and since when; never what they answered, which is theirs alone."""

    list_display = ["municipality", "language", "started_at", "used_at", "finished_at", "partnership__slug"]
    list_filter = ["language"]
    list_select_related = ["partnership"]
    search_fields = ["municipality", "partnership__slug"]
    date_hierarchy = "started_at"
    fields = ["municipality", "language", "started_at", "used_at", "finished_at", "partnership", "partner"]
