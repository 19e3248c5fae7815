from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.actions.corrections import begin_correction, take_back_correction
from reporting.forms.statements import CorrectionForm
from reporting.models import Correction
from reporting.views.base import InReport
from stedenband.ui.formpages import ConfirmPage, FormPage


class CorrectionBegin(InReport, FormPage):
    """Take a signed report up again: say why, then write, check and sign a new version."""

    form_class = CorrectionForm
    permission_required = "reporting.correct_report"
    title = gettext_lazy("Correct this signed report")
    lead = gettext_lazy(
        "A new version begins from these texts and from what is logged now. What all signed stays in force and can be "
        "read and printed until everybody has read, checked and signed the new one."
    )
    submit_label = gettext_lazy("Begin the correction")
    success_message = gettext_lazy("The correction has begun. The signed version stays in force until all sign anew.")

    def load(self):
        super().load()
        if not self.report.is_signed:
            raise PermissionDenied(_("This report is not signed by all, so it can still be changed."))
        self.object = Correction(report=self.report, language=translation.get_language())

    def get_permission_object(self):
        return self.report

    def act(self, form):
        begin_correction(report=self.report, by=self.request.user, now=timezone.now(), **form.cleaned_data)
        return self.report


class CorrectionTakeBack(InReport, ConfirmPage):
    """Leave the report as all signed it, while nobody wrote anything new."""

    permission_required = "reporting.take_back_correction"
    title = gettext_lazy("Leave the report as all signed it?")
    lead = gettext_lazy("The correction ends and nothing changes. That it was begun stays in the history.")
    submit_label = gettext_lazy("Leave it as it is")
    success_message = gettext_lazy("The report is again as all signed it.")

    def load(self):
        super().load()
        corrections = Correction.objects.visible_to(self.request.user).filter(report=self.report, taken_back_at=None)
        self.correction = corrections.select_related("version__subject_type").last()
        if self.correction is None or self.report.is_signed:
            raise Http404
        self.correction.report = self.report

    def get_permission_object(self):
        return self.correction

    def act(self, form):
        take_back_correction(correction=self.correction, by=self.request.user, now=timezone.now())
        return self.report
