from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from stedenband.audit.admin import AuditedAdmin


class MendingAdmin(AuditedAdmin):
    """Rows are made by members on the pages; they stay in their partnership."""

    def has_add_permission(self, request, obj=None):
        return False

    @admin.display(description=_("partnership"), ordering="partnership__slug")
    def where(self, obj):
        return obj.partnership.slug
