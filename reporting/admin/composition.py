from django import forms
from django.contrib import admin

from reporting.admin.reports import OfReportAdmin
from reporting.models import FormSection, ReportForm, ReportSection
from reporting.sections import KINDS
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin


class FormSectionForm(forms.ModelForm):
    """A section of the kinds that the platform tells."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["section"].choices = [("", "---------"), *((code, kind.heading) for code, kind in KINDS.items())]


class FormSectionInline(admin.StackedInline):
    """The sections of the form, in the order in which they are read. Reports that are open keep theirs."""

    model = FormSection
    form = FormSectionForm
    extra = 0


@admin.register(ReportForm)
class ReportFormAdmin(AuditedAdmin):
    """What a report consists of, from the next one that opens."""

    list_display = ["code", "text_en", "position"]
    search_fields = ["code", "text_en", "text_nl", "text_fr", "text_es"]
    inlines = [FormSectionInline]

    def get_readonly_fields(self, request, obj=None):
        return ["code"] if obj else []


@admin.register(FormSection)
class FormSectionAdmin(ReadOnlyAdmin):
    """Looked up here, changed in its form."""

    list_display = ["section", "form", "position", "narrative", "words", "is_limit"]
    list_filter = ["form", "narrative", "section"]
    list_select_related = ["form"]
    search_fields = ["section", "form__code", "guidance_en", "guidance_nl", "guidance_fr", "guidance_es"]


@admin.register(ReportSection)
class ReportSectionAdmin(OfReportAdmin):
    """What each report consists of, as it opened."""

    list_display = ["where", "when", "section", "position", "narrative", "words", "is_asked", "taken_out_at"]
    list_filter = ["section", "narrative", "is_asked", ("taken_out_at", admin.EmptyFieldListFilter)]
    search_fields = ["report__partnership__slug", "section"]
