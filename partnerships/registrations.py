"""What of this app can be frozen and signed, made in the background, and told to a successor."""

from django.utils.translation import gettext as _

from partnerships import signing
from partnerships.actions import agreements, bodies, phases
from partnerships.choices import Phase, Right
from partnerships.handover import days, making
from partnerships.models import Agreement, Mandate, PhaseChange


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
        Mandate,
        label=lambda body: _("The mandate of “%(body)s”") % {"body": body},
        facts=bodies.mandate_facts,
        in_force=bodies.mandate_confirmed,
        sent_back=bodies.mandate_declined,
        reopened=bodies.mandate_declined,
        right=Right.COORDINATE,
        template="partnerships/_mandate_facts.html",
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


def register_handover():
    making.register_jobs()
    days.register_days()
