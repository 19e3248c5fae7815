from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.account import account_of
from reporting.actions.writing import write_part
from reporting.facts import report_facts
from reporting.forms.writing import PartForm
from reporting.models import Part
from reporting.sections import KINDS
from reporting.views.base import InReport
from stedenband.lib.canonical import plain
from stedenband.ui.denied import reason_for
from stedenband.ui.formpages import FormPage
from stedenband.ui.responses import see_other


class PartWrite(InReport, FormPage):
    """The own part of one section, with the figures of that section and what the others wrote below it."""

    form_class = PartForm
    permission_required = "reporting.change_part"
    template_name = "reporting/part_write.html"
    submit_label = gettext_lazy("Save our part")

    def load(self):
        super().load()
        code = self.kwargs["section"]
        self.section = next((row for row in self.report.standing_sections if row.section == code), None)
        if self.section is None or not self.section.is_written:
            raise Http404
        if self.own_partner is None:
            raise PermissionDenied(reason_for(self.permission_required))
        parts = Part.objects.visible_to(self.request.user).filter(report=self.report, section=code)
        self.object = parts.get(partner=self.own_partner)
        self.object.report = self.report

    def get(self, request, *args, **kwargs):
        if self.report.is_signed:
            messages.info(request, _("All partners signed this report: it does not change any more."))
            return see_other(reverse("reporting:report_read", args=[self.partnership.slug, self.report.pk]))
        return super().get(request, *args, **kwargs)

    def get_title(self):
        return _("Your part: %(section)s") % {"section": self.section}

    def get_lead(self):
        return self.section.guidance or KINDS[self.section.section].guidance

    def get_success_message(self, form, result):
        return _("Your part is saved and marked as ready.") if self.saved_part.is_ready else _("Your part is saved.")

    def act(self, form):
        self.saved_part = write_part(
            part=self.object, seen=form.row_version, by=self.request.user, now=timezone.now(), **form.cleaned_data
        )
        return self.report

    def get_context_data(self, **kwargs):
        account = account_of(plain(report_facts(self.report)))
        own = self.partnership.partners_since(self.report.period.first_on).index(self.own_partner)
        section = account.section(self.section.section)
        return super().get_context_data(
            part=self.object,
            section=section,
            others=[voice for voice in section.voices if voice.place != own],
            helpful_words=self.section.words,
            words=len(self.object.text.split()),
            falls=self.road.version is not None or any(self.report.marks.all()),
            **kwargs,
        )
