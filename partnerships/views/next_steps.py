from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import ListView, TemplateView

from partnerships.actions.next_steps import change_next_step, note_next_steps, report_next_step, verify_next_step
from partnerships.choices import NextStepStatus
from partnerships.expected import expected_people
from partnerships.forms.next_steps import NextStepForm, NextStepsForm, ReportForm, VerifyForm
from partnerships.gatherings import lists_of_steps
from partnerships.models import NextStep
from partnerships.views.base import InPartnership
from partnerships.views.minutes import AfterMeeting
from stedenband.ui.formpages import FormPage
from stedenband.ui.views import PermissionPage


class NextStepList(InPartnership, PermissionPage, ListView):
    """What each municipality promised and what is settled."""

    permission_required = "partnerships.view_partnership"
    template_name = "partnerships/next_step_list.html"
    title = gettext_lazy("Next steps")
    current = "home"
    paginate_by = 20

    def get_queryset(self):
        settled = self.steps.filter(status=NextStepStatus.VERIFIED)
        return settled.select_related("partner__municipality").order_by("-verified_at", "-pk")

    @property
    def steps(self):
        return NextStep.objects.visible_to(self.request.user).of_partnership(self.partnership)

    def get_context_data(self, **kwargs):
        unsettled = self.steps.unverified().due_first().with_origins()
        lists = lists_of_steps(unsettled, self.partnership.partner_list)
        return super().get_context_data(
            step_lists=lists, has_open=any(steps for _partner, steps in lists), today=timezone.localdate(), **kwargs
        )


class NextStepsAdd(AfterMeeting, FormPage):
    """What everybody takes home, in lists of equal length."""

    permission_required = "partnerships.change_meeting"
    template_name = "partnerships/next_steps_form.html"
    form_class = NextStepsForm
    title = gettext_lazy("Next steps for each municipality")
    submit_label = gettext_lazy("Note these steps")
    success_message = gettext_lazy("The next steps are noted. They come back until another municipality confirms them.")

    def get_form_kwargs(self):
        people = expected_people(self.meeting, self.partnership)
        return super().get_form_kwargs() | {
            "earliest": self.meeting.starts_at.date(),
            "partners": self.expected,
            "people": people,
        }

    def act(self, form):
        note_next_steps(
            meeting=self.meeting,
            steps=form.steps,
            language=form.cleaned_data["language"],
            by=self.request.user,
            now=timezone.now(),
        )
        return f"{self.meeting.get_absolute_url()}#next-steps"


class OfNextStep(InPartnership):
    """A page about one next step."""

    current = "home"

    def load(self):
        super().load()
        steps = NextStep.objects.select_related(
            "partnership", "meeting__partnership", "meeting__body__partner__municipality", "partner__municipality"
        )
        self.object = self.step = self.get_row(steps)

    def get_back_url(self):
        return self.step.get_absolute_url()

    def get_lead(self):
        return self.step.text


class NextStepDetail(OfNextStep, PermissionPage, TemplateView):
    permission_required = "partnerships.view_nextstep"
    template_name = "partnerships/next_step_detail.html"

    def get_title(self):
        return self.step.text

    def get_context_data(self, **kwargs):
        verifier = self.partnership.partner(self.step.verified_for_id) if self.step.is_verified else None
        return super().get_context_data(
            step=self.step,
            others=self.partnership.others(self.step.partner_id),
            verifier=verifier,
            back_url=reverse("partnerships:next_step_list", args=[self.partnership.slug]),
            today=timezone.localdate(),
            **kwargs,
        )


class NextStepEdit(OfNextStep, FormPage):
    permission_required = "partnerships.change_nextstep"
    form_class = NextStepForm
    title = gettext_lazy("Change the next step")
    submit_label = gettext_lazy("Save the next step")
    success_message = gettext_lazy("The next step is saved.")

    def get_form_kwargs(self):
        own = self.step.meeting and self.step.meeting.partner_id
        partners = [one for one in self.partnership.partner_list if own in (None, one.pk)]
        return super().get_form_kwargs() | {"earliest": self.step.earliest, "partners": partners}

    def get_initial(self):
        names = ("text", "person", "due_on", "language")
        return {name: getattr(self.step, name) for name in names} | {"partner": str(self.step.partner_id)}

    def act(self, form):
        return change_next_step(
            step=self.step, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class NextStepReport(OfNextStep, FormPage):
    """Say for the own municipality what became of the step."""

    permission_required = "partnerships.report_nextstep"
    form_class = ReportForm
    title = gettext_lazy("What became of this step?")
    submit_label = gettext_lazy("Report this")
    success_message = gettext_lazy("It is reported. Another municipality looks whether this is settled.")

    def act(self, form):
        return report_next_step(
            step=self.step, seen=form.row_version, **form.cleaned_data, by=self.request.user, now=timezone.now()
        )


class NextStepVerify(OfNextStep, FormPage):
    """Look at what another municipality reported."""

    permission_required = "partnerships.verify_nextstep"
    template_name = "partnerships/next_step_verify.html"
    form_class = VerifyForm
    title = gettext_lazy("Is this settled?")
    submit_label = gettext_lazy("Give this answer")

    def get_success_message(self, form, result):
        if form.is_good:
            return _("The step is settled.")
        return _("The step is open again. %(name)s reads what is missing.") % {"name": self.step.partner.name}

    def act(self, form):
        return verify_next_step(
            step=self.step,
            seen=form.row_version,
            is_good=form.is_good,
            missing=form.cleaned_data["missing"],
            by=self.request.user,
            now=timezone.now(),
        )
