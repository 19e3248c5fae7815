"""What of this app can be frozen and signed, and what can be talked about."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import trajectories
from capacity.models import Activity, Step, Trajectory
from partnerships import signing, talks
from partnerships.choices import Right


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
