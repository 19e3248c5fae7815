from django.contrib import admin

from partnerships import models
from stedenband.audit.admin import ReadOnlyAdmin


@admin.register(models.InfoSession)
class InfoSessionAdmin(ReadOnlyAdmin):
    list_display = ["topic", "kind", "partner", "partnership__slug", "held_on", "others"]
    list_filter = ["kind", "language"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["topic", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "held_on"


@admin.register(models.Communication)
class CommunicationAdmin(ReadOnlyAdmin):
    list_display = ["subject", "partner", "partnership__slug", "audience", "channel", "tells_purpose", "told_on"]
    list_filter = ["audience", "channel", "shape", "tells_purpose"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["subject", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "told_on"
