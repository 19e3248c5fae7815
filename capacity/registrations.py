"""What of this app can be frozen and signed."""

from django.utils.translation import gettext as _

from capacity.actions import trajectories
from capacity.models import Step
from partnerships import signing
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
