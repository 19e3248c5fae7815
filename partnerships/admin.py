"""Partnerships for administrators: they begin, name people and mend; they never speak for a municipality.

Words, signatures, phases and who is involved come from members alone, so here they are read.
"""

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import models
from partnerships.choices import AgreementStatus
from stedenband import audit
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False

    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False


@admin.register(models.Municipality)
class MunicipalityAdmin(AuditedAdmin):
    list_display = ["name", "country", "region", "languages", "time_zone", "successor"]
    list_filter = ["country", "text_language"]
    list_select_related = ["successor"]
    search_fields = ["name", "other_names", "region"]
    autocomplete_fields = ["successor"]


@admin.register(models.Association)
class AssociationAdmin(AuditedAdmin):
    list_display = ["name", "country"]
    list_filter = ["country"]
    search_fields = ["name"]


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

    list_display = ["slug", "phase", "since_on", "gravity_threshold", "is_demo"]
    list_filter = ["phase", "is_demo", "partners__municipality__country"]
    search_fields = ["slug", "partners__municipality__name"]
    inlines = [PartnerInline]

    def get_queryset(self, request):
        return super().get_queryset(request).with_partners()

    def get_readonly_fields(self, request, obj=None):
        return ["slug", "phase", "is_demo"] if obj else ["is_demo"]

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            # Its entry waits for the partners, who are saved after it in the same transaction.
            admin.ModelAdmin.save_model(self, request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        if not change:
            begun = models.Partnership.objects.get(pk=form.instance.pk)
            audit.record("partnership.begun", begun, by=request.user)


@admin.register(models.Partner)
class PartnerAdmin(ReadOnlyAdmin):
    list_display = ["municipality", "partnership__slug", "side"]
    list_filter = ["side", "municipality__country"]
    list_select_related = ["municipality", "partnership"]
    search_fields = ["municipality__name", "partnership__slug"]


class MemberForm(forms.ModelForm):
    """Refuses a place for the administrator in person: who looks after the machine speaks for no municipality."""

    giver = None

    def clean_user(self):
        user = self.cleaned_data["user"]
        if user == self.giver:
            raise ValidationError(_("Ask another administrator: nobody gives a place to themselves."), code="oneself")
        return user


@admin.register(models.Member)
class MemberAdmin(AuditedAdmin):
    """The first people of a partnership get their place here; later their own municipality looks after it."""

    form = MemberForm
    list_display = ["user", "function", "role", "partner", "association", "partnership__slug", "ended_on"]
    list_filter = ["role", ("ended_on", admin.EmptyFieldListFilter), "partner__municipality__country"]
    list_select_related = ["user", "partner__municipality", "association", "partnership"]
    search_fields = ["user__name", "user__email", "function", "partnership__slug", "partner__municipality__name"]
    autocomplete_fields = ["user", "partnership", "partner", "association"]

    def get_readonly_fields(self, request, obj=None):
        return ["user", "partnership", "partner", "association"] if obj else []

    def has_change_permission(self, request, obj=None):
        """Nobody changes their own place: an administrator gets none from themselves."""
        return super().has_change_permission(request, obj) and (obj is None or obj.user != request.user)

    def get_form(self, request, obj=None, **kwargs):
        form = super().get_form(request, obj, **kwargs)
        form.giver = request.user
        return form

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            admin.ModelAdmin.save_model(self, request, obj, form, change)
            facts = {"person": obj.user.name, "function": obj.function, "role": obj.role}
            audit.record("member.added", obj, by=request.user, **facts)


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


@admin.register(models.Organisation)
class OrganisationAdmin(AuditedAdmin):
    list_display = ["name", "kind", "partner", "partnership__slug"]
    list_filter = ["kind"]
    list_select_related = ["partner__municipality", "partnership"]
    search_fields = ["name", "partner__municipality__name", "partnership__slug"]
    readonly_fields = ["partnership", "partner"]

    def has_add_permission(self, request, obj=None):
        return False


@admin.register(models.Involvement)
class InvolvementAdmin(ReadOnlyAdmin):
    list_display = ["partner", "partnership__slug", "phase", "group", "organisation", "level"]
    list_filter = ["phase", "group", "level"]
    list_select_related = ["partner__municipality", "partnership", "organisation"]
    search_fields = ["partner__municipality__name", "organisation__name", "partnership__slug"]


@admin.register(models.PhaseChange)
class PhaseChangeAdmin(ReadOnlyAdmin):
    list_display = ["partnership__slug", "phase", "status", "proposed_by", "proposed_at", "decided_at"]
    list_filter = ["status", "phase"]
    list_select_related = ["partnership", "proposed_by__municipality"]
    search_fields = ["partnership__slug", "reason"]
    date_hierarchy = "proposed_at"


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


@admin.register(models.Comment)
class CommentAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "author", "partner", "kind", "partnership__slug", "at"]
    list_filter = ["kind", "language", "subject_type"]
    list_select_related = ["author", "partner__municipality", "partnership"]
    search_fields = ["text", "author__name", "partnership__slug"]
    date_hierarchy = "at"


@admin.register(models.Reminder)
class ReminderAdmin(ReadOnlyAdmin):
    list_display = ["partner", "partnership__slug", "by", "at"]
    list_filter = ["partner__municipality__country"]
    list_select_related = ["partner__municipality", "partnership", "by"]
    search_fields = ["text", "by__name", "partner__municipality__name", "partnership__slug"]
    date_hierarchy = "at"
