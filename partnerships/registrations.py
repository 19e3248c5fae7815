"""What of this app can be frozen and signed, made in the background, and told to a successor."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import gatherings, signing
from partnerships.actions import agreements, bodies, minutes, phases
from partnerships.choices import Phase, Right
from partnerships.handover import days, making
from partnerships.handover.parts import register_coming_day, register_open_part
from partnerships.models import Agreement, Mandate, Meeting, PhaseChange


def register_signables():
    signing.register(
        Agreement,
        label=lambda title: title,
        facts=agreements.agreement_facts,
        in_force=agreements.agreement_in_force,
        sent_back=agreements.agreement_reopened,
        reopened=agreements.agreement_reopened,
        right=Right.SIGN,
        template="partnerships/_agreement_facts.html",
    )
    signing.register(
        PhaseChange,
        label=lambda phase: _("Move to the phase: %(phase)s") % {"phase": Phase(phase).label},
        facts=phases.phase_facts,
        in_force=phases.phase_confirmed,
        sent_back=phases.phase_declined,
        reopened=phases.phase_declined,
        right=Right.COORDINATE,
        template="partnerships/_phase_facts.html",
    )


def register_mandates():
    signing.register(
        Mandate,
        label=lambda body: _("The mandate of “%(body)s”") % {"body": body},
        facts=bodies.mandate_facts,
        in_force=bodies.mandate_confirmed,
        sent_back=bodies.mandate_declined,
        reopened=bodies.mandate_declined,
        right=Right.COORDINATE,
        template="partnerships/_mandate_facts.html",
    )


def register_handover():
    making.register_jobs()
    days.register_days()


def register_meetings():
    """Minutes are agreed like any text; a successor reads which next steps are open and when the bodies meet."""
    signing.register(
        Meeting,
        label=gatherings.minutes_label,
        facts=minutes.minutes_facts,
        in_force=minutes.minutes_agreed,
        sent_back=minutes.minutes_reopened,
        reopened=minutes.minutes_reopened,
        right=Right.COORDINATE,
        template="partnerships/_minutes_facts.html",
    )
    register_open_part(
        "next_steps", heading=gettext_lazy("Next steps from meetings"), gather=gatherings.steps_to_hand_over
    )
    register_coming_day("meeting", sentence=gettext_lazy("Meeting: %(text)s"), gather=gatherings.meetings_to_come)
