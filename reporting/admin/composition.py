from django import forms
from django.contrib import admin, messages
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from reporting.actions.taking_out import put_back, take_out
from reporting.admin.reports import OfReportAdmin
from reporting.models import FormSection, ReportForm, ReportSection
from reporting.sections import KINDS
from stedenband.audit.admin import AuditedAdmin, ReadOnlyAdmin
from stedenband.lib.errors import DomainError


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
    """What each report consists of, as it opened. Until all have signed, a section can be taken out or put back."""

    list_display = ["where", "when", "section", "position", "narrative", "words", "is_asked", "taken_out_at"]
    list_filter = ["section", "narrative", "is_asked", ("taken_out_at", admin.EmptyFieldListFilter)]
    search_fields = ["report__partnership__slug", "section"]
    actions = ["take_out_of_the_report", "put_back_into_the_report"]

    @admin.action(description=_("Take the chosen sections out of their report; texts are kept"))
    def take_out_of_the_report(self, request, queryset):
        self.do(request, queryset, take_out)

    @admin.action(description=_("Put the chosen sections back into their report"))
    def put_back_into_the_report(self, request, queryset):
        self.do(request, queryset, put_back)

    def do(self, request, queryset, deed):
        for row in queryset.select_related("report"):
            try:
                deed(section=row, by=request.user, now=timezone.now())
            except DomainError as refused:
                self.message_user(request, f"{row}: {refused.message}", level=messages.ERROR)
