from django.utils.translation import get_language, gettext_lazy

from capacity.actions.stakes import write_stake
from capacity.choices import CapacityGroup
from capacity.forms.stakes import StakeForm
from capacity.models import Stake, Trajectory
from capacity.views.base import CapacityForm
from partnerships.models import Member


class StakeWrite(CapacityForm):
    """What the trajectory is to the own municipality: the law, who leads, who grows stronger."""

    form_class = StakeForm
    permission_required = "capacity.write_stake"
    template_name = "capacity/stake_form.html"
    title = gettext_lazy("What is this trajectory to your municipality?")
    submit_label = gettext_lazy("Save it for your municipality")
    success_message = gettext_lazy("It is saved. Your partner reads it beside its own.")
    current = "trajectories"

    def load(self):
        super().load()
        self.trajectory = self.get_row(Trajectory.objects.all())
        self.stake = Stake.objects.filter(trajectory=self.trajectory, partner=self.member.partner_id).first()
        # Version 0 is what everybody saw who opened the page before anything was written.
        self.object = self.stake or Stake(
            trajectory=self.trajectory, partner_id=self.member.partner_id, row_version=0, language=get_language()
        )

    def use_current(self, current):
        super().use_current(current)
        self.stake = current

    def get_lead(self):
        return self.trajectory.title

    def get_back_url(self):
        return self.trajectory.get_absolute_url()

    def get_form_kwargs(self):
        people = Member.objects.active().filter(partner=self.member.partner_id).select_related("user")
        return super().get_form_kwargs() | {"stake": self.stake, "people": people.order_by("user__name", "pk")}

    def get_initial(self):
        if self.stake is None:
            return {}
        chosen = [(row.group, row.level) for row in self.stake.strengthenings.all()]
        groups = {group.value: [level for one, level in chosen if one == group] for group in CapacityGroup}
        names = ("power", "note", "language")
        return {name: getattr(self.stake, name) for name in names} | groups | {"lead": str(self.stake.lead_id or "")}

    def act(self, form):
        write_stake(
            trajectory=self.trajectory,
            seen=form.row_version,
            **{name: form.cleaned_data[name] for name in ("power", "note", "lead", "language")},
            elsewhere_because=form.reason,
            growing=form.growing,
            by=self.request.user,
        )
        return self.trajectory
