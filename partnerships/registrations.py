"""What of this app can be frozen and signed."""

from django.utils.translation import gettext as _

from partnerships import signing
from partnerships.actions import agreements, phases, renewals
from partnerships.choices import Phase, RenewalChoice, Right
from partnerships.models import Agreement, PhaseChange, RenewalDecision


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
    register_renewals()


def register_renewals():
    signing.register(
        RenewalDecision,
        label=lambda choice: _("After the agreement: %(choice)s") % {"choice": RenewalChoice(choice).label},
        facts=renewals.renewal_facts,
        in_force=renewals.renewal_decided,
        sent_back=renewals.renewal_declined,
        reopened=renewals.renewal_declined,
        right=Right.COORDINATE,
        template="partnerships/_renewal_facts.html",
    )
