from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import trajectories
from capacity.models import Step, Trajectory
from partnerships import signing, talks
from partnerships.choices import Right
from partnerships.handover.parts import register_open_part, row


def register():
    signing.register(
        Step,
        label=lambda title: _("The step “%(title)s”") % {"title": title},
        facts=trajectories.step_facts,
        in_force=trajectories.step_confirmed,
        sent_back=trajectories.step_reopened,
        reopened=trajectories.step_reopened,
        right=Right.COORDINATE,
        template="capacity/_step_facts.html",
    )
    talks.register(Trajectory, code="trajectory", label=gettext_lazy("Trajectory"), place="trajectories")
    talks.register(
        Step, code="step", label=gettext_lazy("Step"), place="trajectories", related=["trajectory__partnership"]
    )
    register_open_part("steps", heading=gettext_lazy("Open steps of our trajectories"), gather=open_steps)


def open_steps(partnership, today):
    """The steps that all partners still work on, in the order of their month."""
    steps = (
        Step.objects.of_partnership(partnership).planned().select_related("trajectory").order_by("expected_on", "pk")
    )
    return [row(step.title, language=step.trajectory.language, on=step.expected_on) for step in steps]
