"""What of this app can be frozen and signed."""

from django.utils.translation import gettext as _

from partnerships import signing
from partnerships.actions import agreements, course, exits, parties, phases
from partnerships.choices import Phase, Right, course_label
from partnerships.models import Accession, Agreement, CourseChange, ExitFile, PhaseChange


def register_signables():
    register_texts()
    register_course()


def register_texts():
    """What partners write and where they stand in the process."""
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


def register_course():
    """What partners decide about the partnership itself."""
    declined = {"sent_back": course.proposal_declined, "reopened": course.proposal_declined}
    signing.register(
        CourseChange,
        label=course_label,
        facts=course.course_facts,
        in_force=course.course_confirmed,
        **declined,
        right=Right.SIGN,
        template="partnerships/_course_facts.html",
    )
    signing.register(
        Accession,
        label=lambda name: _("Take in %(name)s as a partner") % {"name": name},
        facts=parties.accession_facts,
        in_force=parties.accession_confirmed,
        **declined,
        right=Right.SIGN,
        template="partnerships/_accession_facts.html",
    )
    signing.register(
        ExitFile,
        label=lambda _title: _("Joint public statement"),
        facts=exits.exit_facts,
        in_force=exits.statement_signed,
        sent_back=exits.statement_reopened,
        reopened=exits.statement_reopened,
        right=Right.SIGN,
        template="partnerships/_exit_facts.html",
    )
