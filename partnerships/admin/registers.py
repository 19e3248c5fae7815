from django import forms
from django.contrib import admin, messages
from django.db.models import Count
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import models
from partnerships.actions.register_imports import (
    bring_register,
    carry_out_register,
    columns_of,
    refuse_missing_columns,
    try_register,
)
from partnerships.choices import RegisterKind
from partnerships.imports.reading import read_table
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin
from stedenband.lib.errors import DomainError


class RegisterForm(forms.ModelForm):
    """Which table; it is read here, so that a fault of the file stands beside the field."""

    file = forms.FileField(
        label=gettext_lazy("file"),
        help_text=gettext_lazy("CSV or XLSX, at most 5 MB and 1,000 rows; the first row names the columns."),
    )

    class Meta:
        model = models.RegisterImport
        fields = ["kind"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.fields.clear()

    def clean_file(self):
        self.table = read_table(self.cleaned_data["file"])
        return self.cleaned_data["file"]

    def clean(self):
        facts = super().clean()
        if "kind" in facts and "file" in facts:
            refuse_missing_columns(facts["kind"], self.table)
        return facts


@admin.register(models.Theme)
class ThemeAdmin(AuditedAdmin):
    list_display = ["name", "used_by"]
    search_fields = ["name"]
    exclude = ["partnerships"]

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(number=Count("partnerships"))

    @admin.display(description=gettext_lazy("partnerships"), ordering="number")
    def used_by(self, theme):
        return theme.number


@admin.register(models.Source)
class SourceAdmin(AuditedAdmin):
    list_display = ["partnership__slug", "says", "url"]
    list_select_related = ["partnership"]
    search_fields = ["partnership__slug", "says", "url"]
    autocomplete_fields = ["partnership"]


@admin.register(models.RegisterImport)
class RegisterImportAdmin(ReadOnlyAdmin):
    """A file is brought, its preview read, and all of it carried out with one button; or nothing is."""

    form = RegisterForm
    list_display = ["file_name", "kind", "by", "brought_at", "carried_out_at", "added"]
    list_filter = ["kind", ("carried_out_at", admin.EmptyFieldListFilter)]
    list_select_related = ["by"]
    search_fields = ["file_name", "by__name"]
    date_hierarchy = "brought_at"
    add_form_template = "admin/register_bring.html"
    change_form_template = "admin/register_preview.html"

    def has_add_permission(self, request, obj=None):
        return admin.ModelAdmin.has_add_permission(self, request)

    def get_fields(self, request, obj=None):
        return ["kind", "file_name", "by", "brought_at", "carried_out_at", "added"] if obj else ["kind", "file"]

    def get_readonly_fields(self, request, obj=None):
        return self.get_fields(request, obj) if obj else []

    def has_change_permission(self, request, obj=None):
        """Saving what waits carries it out."""
        waits = obj is not None and obj.carried_out_at is None
        return waits and self.has_add_permission(request)

    def render_change_form(self, request, context, **how):
        if how["add"]:
            context["kinds"] = [(kind.label, *columns_of(kind)) for kind in RegisterKind]
        elif self.has_change_permission(request, how["obj"]):
            context["outcome"] = try_register(brought=how["obj"], by=request.user)
        return super().render_change_form(request, context, **how)

    def save_model(self, request, obj, form, change):
        if change:
            self.carry_out(request, obj)
            return
        brought = bring_register(
            kind=obj.kind,
            file_name=form.cleaned_data["file"].name,
            table=form.table,
            by=request.user,
            now=timezone.now(),
        )
        obj.pk = brought.pk
        obj.refresh_from_db()

    def carry_out(self, request, obj):
        try:
            done = carry_out_register(brought=obj, by=request.user, now=timezone.now())
        except DomainError as refused:
            messages.error(request, refused.message)
        else:
            messages.success(request, _("Brought in: %(number)s.") % {"number": done.added})

    def response_add(self, request, obj, post_url_continue=None):
        return redirect("admin:partnerships_registerimport_change", obj.pk)

    def response_change(self, request, obj):
        return redirect("admin:partnerships_registerimport_change", obj.pk)
