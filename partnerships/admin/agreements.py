from django.contrib import admin
from django.utils import timezone
from django.utils.translation import gettext_lazy

from partnerships import models
from partnerships.actions.agreements import words_changed
from partnerships.admin.base import ReadOnlyInline
from partnerships.choices import AgreementStatus
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class CommitmentInline(ReadOnlyInline):
    model = models.Commitment


class LanguageVersionInline(ReadOnlyInline):
    model = models.LanguageVersion
    fields = ["language", "title", "is_behind"]


@admin.register(models.Agreement)
class AgreementAdmin(AuditedAdmin):
    """A draft can be mended; what waits for signatures or is signed stays as the partners wrote it."""

    list_display = ["title", "partnership__slug", "kind", "status", "pen", "starts_on", "ends_on"]
    list_filter = ["status", "kind", "language", "ends_on"]
    list_select_related = ["partnership", "pen__municipality"]
    search_fields = ["title", "text", "partnership__slug"]
    # Files leave through the authorised view of the pages only, so their storage gives no address to link to here.
    exclude = ["file"]
    readonly_fields = ["partnership", "status", "amends", "stands_as", "says", "pen", "file_name"]
    inlines = [CommitmentInline, LanguageVersionInline]

    @admin.display(description=gettext_lazy("file"))
    def file_name(self, obj):
        return obj.file.name or "–"

    def has_add_permission(self, request, obj=None):
        return False

    def save_model(self, request, obj, form, change):
        """Who found the words good looks at them again once somebody mended them."""
        super().save_model(request, obj, form, change)
        words_changed(obj, now=timezone.now())

    def is_locked(self, obj):
        return obj.status != AgreementStatus.DRAFT


@admin.register(models.Commitment)
class CommitmentAdmin(ReadOnlyAdmin):
    list_display = ["text", "agreement", "bearer"]
    list_filter = ["agreement__status"]
    list_select_related = ["agreement", "bearer__municipality"]
    search_fields = ["text", "agreement__title", "agreement__partnership__slug"]


@admin.register(models.LanguageVersion)
class LanguageVersionAdmin(ReadOnlyAdmin):
    list_display = ["title", "agreement", "language", "is_behind"]
    list_filter = ["language", "is_behind"]
    list_select_related = ["agreement"]
    search_fields = ["title", "text", "agreement__title", "agreement__partnership__slug"]


@admin.register(models.PenHandover)
class PenHandoverAdmin(ReadOnlyAdmin):
    list_display = ["agreement", "giver", "holder", "by", "at"]
    list_filter = ["at", "language"]
    list_select_related = ["agreement", "giver__municipality", "holder__municipality", "by"]
    search_fields = ["word", "agreement__title", "agreement__partnership__slug"]


@admin.register(models.TextAcceptance)
class TextAcceptanceAdmin(ReadOnlyAdmin):
    list_display = ["agreement", "partner", "by", "at", "fell_at"]
    list_filter = ["at", "fell_at"]
    list_select_related = ["agreement", "partner__municipality", "by"]
    search_fields = ["agreement__title", "agreement__partnership__slug", "by__name"]
