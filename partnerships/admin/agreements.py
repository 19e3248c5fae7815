from django.contrib import admin
from django.utils.translation import gettext_lazy

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from partnerships.choices import AgreementStatus
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class CommitmentInline(ReadOnlyInline):
    model = models.Commitment


@admin.register(models.Agreement)
class AgreementAdmin(AuditedAdmin):
    """A draft can be mended; what waits for signatures or is signed stays as the partners wrote it."""

    list_display = ["title", "partnership__slug", "kind", "status", "starts_on", "ends_on"]
    list_filter = ["status", "kind", "language", "ends_on"]
    list_select_related = ["partnership"]
    search_fields = ["title", "text", "partnership__slug"]
    # Files leave through the authorised view of the pages only, so their storage gives no address to link to here.
    exclude = ["file"]
    readonly_fields = ["partnership", "status", "file_name"]
    inlines = [CommitmentInline]

    @admin.display(description=gettext_lazy("file"))
    def file_name(self, obj):
        return obj.file.name or "–"

    def has_add_permission(self, request, obj=None):
        return False

    def is_locked(self, obj):
        return obj.status != AgreementStatus.DRAFT


@admin.register(models.Commitment)
class CommitmentAdmin(ReadOnlyAdmin):
    list_display = ["text", "agreement", "bearer"]
    list_filter = ["agreement__status"]
    list_select_related = ["agreement", "bearer__municipality"]
    search_fields = ["text", "agreement__title", "agreement__partnership__slug"]
