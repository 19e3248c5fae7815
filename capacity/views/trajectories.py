from django.utils import timezone
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from capacity.actions.trajectories import write_trajectory
from capacity.choices import CapacityLevel
from capacity.forms.trajectories import TrajectoryForm
from capacity.growing import growing_table
from capacity.horizons import next_half_year, plan_of_years, steps_left_open
from capacity.models import LookBack, Step, Trajectory
from capacity.process import last_look_back, look_back_due_on, not_strengthened, process_facts
from capacity.queries import confirmations
from capacity.views.base import CapacityForm, InCapacity
from partnerships import talks
from partnerships.choices import Right
from stedenband.ui.views import PermissionPage


class TrajectoryList(InCapacity, PermissionPage, TemplateView):
    """Our journey: the road, the years beside the next six months, every trajectory, and looking back."""

    permission_required = "capacity.view_trajectory"
    template_name = "capacity/trajectory_list.html"
    title = gettext_lazy("Our journey")
    current = "trajectories"

    def get_context_data(self, **kwargs):
        user, now = self.request.user, timezone.now()
        trajectories = Trajectory.objects.visible_to(user).of_partnership(self.partnership).with_steps().with_stakes()
        steps = [step for trajectory in trajectories for step in trajectory.steps.all()]
        last = last_look_back(self.partnership)
        due_on = look_back_due_on(self.partnership, last.held_on if last else None)
        return super().get_context_data(
            trajectories=trajectories,
            confirmations=confirmations(steps),
            years=plan_of_years(steps),
            months=next_half_year(self.partnership, steps, user=user, now=now),
            left_open=steps_left_open(steps, now.date()),
            facts=process_facts(self.partnership, now=now),
            forgotten=not_strengthened(self.partnership),
            last_look_back=last,
            look_back_is_due=due_on <= now.date(),
            **kwargs,
        )


class TrajectoryDetail(InCapacity, PermissionPage, TemplateView):
    permission_required = "capacity.view_trajectory"
    template_name = "capacity/trajectory_detail.html"
    current = "trajectories"

    def load(self):
        super().load()
        self.object = self.get_row(Trajectory.objects.select_related("theme").with_stakes())

    def get_title(self):
        return self.object.title

    def get_context_data(self, **kwargs):
        steps = Step.objects.filter(trajectory=self.object).with_activity_count()
        stakes = {stake.partner_id: stake for stake in self.object.stakes.all()}
        beside = [
            (partner, stakes.get(partner.pk))
            for partner in self.partnership.partner_list
            if partner.is_present or partner.pk in stakes
        ]
        return super().get_context_data(
            trajectory=self.object,
            steps=steps,
            confirmations=confirmations(steps),
            stakes=beside,
            growing=growing_table(beside),
            levels=CapacityLevel.labels,
            may_write_stake=self.member.partner_id is not None and self.member.may(Right.CONTRIBUTE),
            look_backs=LookBack.objects.visible_to(self.request.user).filter(trajectory=self.object),
            talk=talks.beside(self.object, user=self.request.user),
            **kwargs,
        )


class TrajectoryAdd(CapacityForm):
    form_class = TrajectoryForm
    permission_required = "capacity.add_trajectory"
    template_name = "capacity/trajectory_form.html"
    title = gettext_lazy("Start a trajectory")
    lead = gettext_lazy("A trajectory is a process, not a project: it may take years and change on the way.")
    submit_label = gettext_lazy("Save the trajectory")
    success_message = gettext_lazy(
        "The trajectory is saved. Now say what it is to your municipality, and plan its steps."
    )
    current = "trajectories"
    back = "capacity:trajectory_list"

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"themes": [theme.name for theme in self.partnership.themes.all()]}

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
        self.object = self.get_row(Trajectory.objects.select_related("theme"))

    def get_initial(self):
        return {"theme": self.object.theme.name if self.object.theme else ""}

    def get_back_url(self):
        return self.object.get_absolute_url()
