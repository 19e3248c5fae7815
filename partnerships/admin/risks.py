from django.contrib import admin

from partnerships import models
from partnerships.admin.base import ReadOnlyInline
from stedenband.audit.admin import ReadOnlyAdmin


class RiskLookInline(ReadOnlyInline):
    model = models.RiskLook
    fields = ["looked_at", "partner", "by", "note", "likelihood", "effect"]


@admin.register(models.Risk)
class RiskAdmin(ReadOnlyAdmin):
    """What the members share; what a municipality keeps to itself is not for who looks after the machine either."""

    list_display = ["text", "kind", "partner", "look_on", "closed_on", "partnership__slug"]
    list_filter = ["kind", "likelihood", "effect", ("closed_on", admin.EmptyFieldListFilter)]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["text", "measure", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "look_on"
    inlines = [RiskLookInline]

    def get_queryset(self, request):
        return super().get_queryset(request).shared()


@admin.register(models.RiskLook)
class RiskLookAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "risk", "partner", "by", "looked_at"]
    list_filter = ["likelihood", "effect"]
    list_select_related = ["risk", "partner__municipality", "by"]
    search_fields = ["note", "risk__text", "by__name"]
    date_hierarchy = "looked_at"

    def get_queryset(self, request):
        return super().get_queryset(request).shared()


@admin.register(models.Incident)
class IncidentAdmin(ReadOnlyAdmin):
    """What happened and is shared."""

    list_display = ["__str__", "risk", "partner", "noticed_on", "partnership__slug"]
    list_filter = ["risk__kind", ("done", admin.EmptyFieldListFilter)]
    list_select_related = ["risk", "partner__municipality", "partnership"]
    search_fields = ["text", "done", "risk__text", "partnership__slug"]
    date_hierarchy = "noticed_on"

    def get_queryset(self, request):
        return super().get_queryset(request).shared()
