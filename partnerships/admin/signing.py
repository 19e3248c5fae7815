from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


class SignOffInline(ReadOnlyInline):
    model = models.SignOff


@admin.register(models.Version)
class VersionAdmin(ReadOnlyAdmin):
    list_display = ["title", "number", "subject_type", "partnership__slug", "status", "frozen_at", "decided_at"]
    list_filter = ["status", "subject_type", "void_because"]
    list_select_related = ["partnership", "subject_type"]
    search_fields = ["title", "hash", "partnership__slug"]
    date_hierarchy = "frozen_at"
    inlines = [SignOffInline]


@admin.register(models.SignOff)
class SignOffAdmin(ReadOnlyAdmin):
    list_display = ["version", "partner", "word", "name", "function", "at", "withdrawn_at"]
    list_filter = ["word", ("withdrawn_at", admin.EmptyFieldListFilter)]
    list_select_related = ["version__subject_type", "partner__municipality"]
    search_fields = ["name", "remark", "version__title", "version__hash", "partner__municipality__name"]
    date_hierarchy = "at"
