from django.contrib import admin

from capacity.models import LookBack, LookBackPresence
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


class PresenceInline(ReadOnlyInline):
    model = LookBackPresence
    fields = ["partner", "people"]


@admin.register(LookBack)
class LookBackAdmin(ReadOnlyAdmin):
    """What the partners said to each other comes from members alone."""

    list_display = ["held_on", "partnership__slug", "trajectory", "status", "language"]
    list_filter = ["status", "language"]
    list_select_related = ["partnership", "trajectory"]
    search_fields = ["what_changed", "differently", "partnership__slug", "trajectory__title"]
    date_hierarchy = "held_on"
    inlines = [PresenceInline]
