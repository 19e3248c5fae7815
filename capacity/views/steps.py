from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.trajectories import change_step, plan_step, report_step
from capacity.choices import StepStatus
from capacity.forms.trajectories import NotYetForm, StepForm, StepReportForm
from capacity.models import Step, Trajectory
from capacity.queries import confirming_partners
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Version
from stedenband.ui.views import PermissionPage


class OfOneStep(InCapacity):
    """A page about one step; `self.version` is the newest text that was offered for confirmation, or None."""

    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.get_row(Step.objects.select_related("trajectory"))
        self.version = Version.objects.of(self.object).with_sign_offs().first()

    def get_back_url(self):
        return self.object.get_absolute_url()

    def whose_word_falls(self):
        """A sentence on who confirmed already, when something that changes now would void that; else empty."""
        names = ", ".join(partner.name for partner in confirming_partners(self.version, self.partnership))
        if not names:
            return ""
        return _("Confirmed already by: %(names)s. When you save a change, they are asked again.") % {"names": names}


class StepDetail(OfOneStep, PermissionPage, TemplateView):
    permission_required = "capacity.view_step"
    template_name = "capacity/step_detail.html"

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        words = self.version.standing_words() if self.version else {}
        return super().get_context_data(
            step=self.object,
            version=self.version,
            is_decided=self.object.status != StepStatus.PLANNED,
            panels=[
                (partner, words.get(partner.pk))
                for partner in self.partnership.partner_list
                if partner.is_present or partner.pk in words
            ],
            proofs=self.object.proofs.select_related("document", "partner__municipality"),
            revisions=self.object.revisions.select_related("revised_by"),
            activities=self.object.activities.with_participants().of_day(),
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class StepAdd(CapacityForm):
    form_class = StepForm
    permission_required = "capacity.add_step"
    title = gettext_lazy("Plan a step")
    submit_label = gettext_lazy("Save the step")
    success_message = gettext_lazy("The step is planned.")
    current = "trajectories"

    def load(self):
        super().load()
        self.trajectory = self.get_row(Trajectory.objects.all())

    def get_lead(self):
        return self.trajectory.title

    def get_back_url(self):
        return self.trajectory.get_absolute_url()

    def act(self, form):
        plan_step(trajectory=self.trajectory, by=self.request.user, **form.cleaned_data)
        return self.trajectory


class StepEdit(OfOneStep, CapacityForm):
    form_class = StepForm
    permission_required = "capacity.change_step"
    title = gettext_lazy("Change the step")
    submit_label = gettext_lazy("Save the step")
    success_message = gettext_lazy("The step is saved.")

    def get_lead(self):
        return self.whose_word_falls()

    def act(self, form):
        return change_step(
            step=self.object, seen=form.row_version, by=self.request.user, now=timezone.now(), **form.cleaned_data
        )


class StepReport(OfOneStep, CapacityForm):
    form_class = StepReportForm
    permission_required = "capacity.report_step"
    template_name = "capacity/step_report.html"
    title = gettext_lazy("Tell how the step ended")
    submit_label = gettext_lazy("Confirm it for your municipality")
    success_message = gettext_lazy("Confirmed for your municipality. Your partner is asked to confirm the same words.")

    def get_lead(self):
        return self.object.title

    def get_initial(self):
        return {"outcome": self.object.outcome, "evidence": self.object.evidence}

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            version=self.version, confirming=confirming_partners(self.version, self.partnership), **kwargs
        )

    def act(self, form):
        return report_step(step=self.object, by=self.request.user, now=timezone.now(), **form.cleaned_data)


class StepNotYet(OfOneStep, CapacityForm):
    """Say in one line why the own municipality does not see it so yet; the words go back to all."""

    form_class = NotYetForm
    permission_required = "capacity.report_step"
    title = gettext_lazy("Not yet?")
    submit_label = gettext_lazy("Say not yet")
    success_message = gettext_lazy("Your municipality says: not yet. Your partner reads why.")

    def check_permission(self):
        super().check_permission()
        if self.version is None or not self.version.is_open or self.member.partner_id in self.version.standing_words():
            raise PermissionDenied(_("This step waits for no word of your municipality."))

    def get_lead(self):
        return self.object.title

    def act(self, form):
        reason, now = form.cleaned_data["reason"], timezone.now()
        sign_off(version=self.version, word=Word.SENT_BACK, remark=reason, by=self.request.user, now=now)
        return self.object
