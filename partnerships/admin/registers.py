from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

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
    list_display = ["name"]
    search_fields = ["name"]
    exclude = ["partnerships"]


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

    def get_urls(self):
        carry_out = self.admin_site.admin_view(require_POST(self.carry_out))
        return [path("<int:pk>/carry-out/", carry_out, name="register_carry_out"), *super().get_urls()]

    def save_model(self, request, obj, form, change):
        brought = bring_register(
            kind=obj.kind,
            file_name=form.cleaned_data["file"].name,
            table=form.table,
            by=request.user,
            now=timezone.now(),
        )
        obj.pk = brought.pk
        obj.refresh_from_db()

    def response_add(self, request, obj, post_url_continue=None):
        return redirect("admin:partnerships_registerimport_change", obj.pk)

    def add_view(self, request, form_url="", extra_context=None):
        kinds = [(kind.label, *columns_of(kind)) for kind in RegisterKind]
        return super().add_view(request, form_url, {"kinds": kinds})

    def change_view(self, request, object_id, form_url="", extra_context=None):
        brought = self.get_object(request, object_id)
        waits = brought is not None and brought.carried_out_at is None and self.has_add_permission(request)
        outcome = try_register(brought=brought, by=request.user) if waits else None
        return super().change_view(request, object_id, form_url, {"outcome": outcome})

    def carry_out(self, request, pk):
        if not self.has_add_permission(request):
            raise PermissionDenied
        brought = get_object_or_404(models.RegisterImport, pk=pk)
        try:
            brought = carry_out_register(brought=brought, by=request.user, now=timezone.now())
        except DomainError as refused:
            messages.error(request, refused.message)
        else:
            messages.success(request, _("Brought in: %(number)s.") % {"number": brought.added})
        return redirect("admin:partnerships_registerimport_change", pk)
