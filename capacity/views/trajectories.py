from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.trajectories import write_trajectory
from capacity.forms.trajectories import TrajectoryForm
from capacity.models import Step, Trajectory
from capacity.queries import confirmations
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from stedenband.ui.views import PermissionPage


class TrajectoryList(InCapacity, PermissionPage, TemplateView):
    """Our journey: the road of five stages, then every trajectory with its steps."""

    permission_required = "capacity.view_trajectory"
    template_name = "capacity/trajectory_list.html"
    title = gettext_lazy("Our journey")
    current = "trajectories"

    def get_context_data(self, **kwargs):
        trajectories = Trajectory.objects.visible_to(self.request.user).of_partnership(self.partnership).with_steps()
        steps = [step for trajectory in trajectories for step in trajectory.steps.all()]
        return super().get_context_data(trajectories=trajectories, confirmations=confirmations(steps), **kwargs)


class TrajectoryDetail(InCapacity, PermissionPage, TemplateView):
    permission_required = "capacity.view_trajectory"
    template_name = "capacity/trajectory_detail.html"
    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.get_row(Trajectory.objects.all())

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        steps = Step.objects.filter(trajectory=self.object).with_activity_count()
        return super().get_context_data(
            trajectory=self.object,
            steps=steps,
            confirmations=confirmations(steps),
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class TrajectoryAdd(CapacityForm):
    form_class = TrajectoryForm
    permission_required = "capacity.add_trajectory"
    title = gettext_lazy("Start a trajectory")
    lead = gettext_lazy("A trajectory is a process, not a project: it may take years and change on the way.")
    submit_label = gettext_lazy("Save the trajectory")
    success_message = gettext_lazy("The trajectory is saved. Now plan its steps.")
    current = "trajectories"
    back = "capacity:trajectory_list"

    def act(self, form):
        return write_trajectory(
            partnership=self.partnership,
            trajectory=self.object,
            seen=form.row_version,
            by=self.request.user,
            **form.cleaned_data,
        )


class TrajectoryEdit(TrajectoryAdd):
    permission_required = "capacity.change_trajectory"
    title = gettext_lazy("Change the trajectory")
    success_message = gettext_lazy("The trajectory is saved.")

    def load(self):
        super().load()
        self.object = self.get_row(Trajectory.objects.all())

    def get_back_url(self):
        return self.object.get_absolute_url()
