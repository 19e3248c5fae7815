"""What of this app can be frozen and signed, and what is made in the background."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing
from partnerships.actions import agreements, phases
from partnerships.choices import Phase, Right
from partnerships.models import Agreement, PhaseChange
from partnerships.orientation import work
from stedenband import jobs

NOTE_STEPS = {
    "facts": gettext_lazy("reading the frozen facts"),
    "pages": gettext_lazy("setting the pages"),
    "filing": gettext_lazy("checking and filing the PDF"),
}


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


def register_jobs():
    jobs.kind(
        "partnerships.mail_orientation",
        label=gettext_lazy("A mail with the address of an orientation"),
        handler=work.mail_address,
        may=work.nobody,
        done_url=work.overview_url,
        for_visitors=True,
    )
    jobs.kind(
        "partnerships.print_orientation",
        label=gettext_lazy("The note for the council as PDF"),
        handler=work.make_note,
        may=work.nobody,
        done_url=work.overview_url,
        steps=NOTE_STEPS,
        for_visitors=True,
    )
