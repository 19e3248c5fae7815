from django.contrib import admin

from partnerships import models
from partnerships.choices import status_in_phase
from stedenband import audit
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class PartnerInline(admin.TabularInline):
    """The partners are named when a partnership begins; after that everything signed depends on who they are."""

    model = models.Partner
    autocomplete_fields = ["municipality"]
    extra = 0
    can_delete = False

    def get_min_num(self, request, obj=None, **kwargs):
        return 0 if obj else 2

    def get_formset(self, request, obj=None, **kwargs):
        return super().get_formset(request, obj, validate_min=obj is None, **kwargs)

    def has_add_permission(self, request, obj=None):
        return obj is None and super().has_add_permission(request, obj)

    def has_change_permission(self, request, obj=None):
        return False


@admin.register(models.Partnership)
class PartnershipAdmin(AuditedAdmin):
    """A partnership begins here; its phase then moves by what the partners propose and confirm."""

    list_display = ["slug", "status", "phase", "form", "since_on", "gravity_threshold", "is_demo"]
    list_filter = ["status", "phase", "form", "is_demo", "partners__municipality__country"]
    search_fields = ["slug", "partners__municipality__name"]
    inlines = [PartnerInline]

    def get_queryset(self, request):
        return super().get_queryset(request).with_partners()

    def get_readonly_fields(self, request, obj=None):
        return ["slug", "phase", "status", "form", "is_demo"] if obj else ["status", "is_demo"]

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            obj.status = status_in_phase(obj.status, obj.phase)
            # Its entry waits for the partners, who are saved after it in the same transaction.
            admin.ModelAdmin.save_model(self, request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if not change:
            begun = models.Partnership.objects.get(pk=form.instance.pk)
            audit.record("partnership.begun", begun, by=request.user)


@admin.register(models.Partner)
class PartnerAdmin(ReadOnlyAdmin):
    list_display = ["municipality", "partnership__slug", "side", "joined_on", "left_on", "rests_since"]
    list_filter = ["side", ("left_on", admin.EmptyFieldListFilter), "municipality__country"]
    list_select_related = ["municipality", "partnership"]
    search_fields = ["municipality__name", "partnership__slug"]


@admin.register(models.PhaseChange)
class PhaseChangeAdmin(ReadOnlyAdmin):
    list_display = ["partnership__slug", "phase", "status", "proposed_by", "proposed_at", "decided_at"]
    list_filter = ["status", "phase"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["partnership__slug", "reason"]
    date_hierarchy = "proposed_at"
