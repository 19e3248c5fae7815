"""What of this app can be frozen and signed, talked about, and told to a successor."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import trajectories
from capacity.choices import ActivityStatus
from capacity.models import Activity, Step, Trajectory
from partnerships import signing, talks
from partnerships.choices import Right
from partnerships.handover.parts import register_coming_day, register_open_part, row


def register_signables():
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


def register_talks():
    talks.register(Activity, code="activity", label=gettext_lazy("Activity"), place="activities")
    talks.register(Trajectory, code="trajectory", label=gettext_lazy("Trajectory"), place="trajectories")
    talks.register(
        Step, code="step", label=gettext_lazy("Step"), place="trajectories", related=["trajectory__partnership"]
    )


def register_handover():
    register_open_part("steps", heading=gettext_lazy("Open steps of our trajectories"), gather=open_steps)
    register_coming_day("activity", sentence=gettext_lazy("Planned activity: %(text)s"), gather=planned_activities)


def open_steps(partnership, today):
    """The steps that all partners still work on, in the order of their month."""
    steps = (
        Step.objects.of_partnership(partnership).planned().select_related("trajectory").order_by("expected_on", "pk")
    )
    return [row(step.title, language=step.trajectory.language, on=step.expected_on) for step in steps]


def planned_activities(partnership, today):
    planned = Activity.objects.of_partnership(partnership).filter(status=ActivityStatus.PLANNED, starts_on__gte=today)
    return [row(one.title, language=one.language, on=one.starts_on) for one in planned]
