from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing
from partnerships.actions import phases
from partnerships.choices import Phase, Right
from partnerships.models import PhaseChange
from stedenband import audit


def register():
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
    audit.register(
        "phase.proposed",
        gettext_lazy("%(actor)s proposed for %(partner)s to move to: %(phase)s"),
        reading=audit.in_words(phase=Phase),
    )
