from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.actions.health import answer_sheet
from reporting.choices import Section
from reporting.forms.health import HealthForm
from reporting.models import HealthSheet
from reporting.views.base import InReport
from stedenband.ui.denied import reason_for
from stedenband.ui.formpages import FormPage
from stedenband.ui.responses import see_other


class HealthWrite(InReport, FormPage):
    """The own answers about the partnership itself; those of the others are not here, and not counted."""

    form_class = HealthForm
    permission_required = "reporting.change_healthsheet"
    template_name = "reporting/health_write.html"
    title = gettext_lazy("How do we work together?")
    lead = gettext_lazy(
        "Answer for your municipality alone. Nobody else reads it until each municipality has given its answers."
    )
    submit_label = gettext_lazy("Save our answers")

    def load(self):
        super().load()
        if self.own_partner is None:
            raise PermissionDenied(reason_for(self.permission_required))
        sheet = self.report.sheet_of(self.own_partner)
        if sheet is None:
            raise Http404
        sheets = HealthSheet.objects.visible_to(self.request.user).prefetch_related("answers", "set__statements")
        self.object = sheets.get(pk=sheet.pk)
        self.object.report = self.report

    def get(self, request, *args, **kwargs):
        if self.object.is_shown or self.report.is_signed:
            read_url = reverse("reporting:report_read", args=[self.partnership.slug, self.report.pk])
            return see_other(f"{read_url}#{Section.HEALTH}")
        return super().get(request, *args, **kwargs)

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"sheet": self.object, "statements": list(self.object.set.statements.all())}

    def get_success_message(self, form, result):
        if self.answered.is_shown:
            return _("Each municipality has answered. You can read the answers side by side.")
        if self.answered.is_given:
            return _("Your answers are given. They are shown when each municipality has answered.")
        return _("Your answers are saved; they are not given yet.")

    def act(self, form):
        self.answered = answer_sheet(
            sheet=self.object,
            seen=form.row_version,
            answers=form.answers,
            language=form.cleaned_data["language"],
            is_given=form.cleaned_data["is_given"],
            by=self.request.user,
            now=timezone.now(),
        )
        self.answered.refresh_from_db()
        return self.report.get_absolute_url()
