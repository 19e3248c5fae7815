from django.contrib import admin

from partnerships import models
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(models.Comment)
class CommentAdmin(ReadOnlyAdmin):
    """What the members say to each other; the notes of a municipality are its own."""

    list_display = ["__str__", "author", "partner", "kind", "partnership__slug", "at"]
    list_filter = ["kind", ("settled_at", admin.EmptyFieldListFilter), "language", "subject_type"]
    list_select_related = ["author", "partner__municipality", "partnership"]
    search_fields = ["text", "author__name", "partnership__slug"]
    date_hierarchy = "at"

    def get_queryset(self, request):
        return super().get_queryset(request).shared()


@admin.register(models.Reminder)
class ReminderAdmin(ReadOnlyAdmin):
    list_display = ["partner", "partnership__slug", "by", "at"]
    list_filter = ["partner__municipality__country"]
    list_select_related = ["partner__municipality", "partnership", "by"]
    search_fields = ["text", "by__name", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "at"
