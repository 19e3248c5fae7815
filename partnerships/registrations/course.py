from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing
from partnerships.actions import course, exits, parties
from partnerships.choices import OwnChoice, Right, course_label
from partnerships.models import Accession, CourseChange, ExitFile
from stedenband import audit


def register():
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
    register_exit()
    register_readings()


def register_exit():
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


def register_readings():
    """How the trail reads these deeds."""
    audit.register(
        "course.proposed",
        gettext_lazy("%(actor)s proposed for %(partner)s: %(course)s"),
        reading=lambda facts: {**facts, "course": course_label(facts["course"])},
    )
    sentence = gettext_lazy("%(partner)s %(choice)s: %(reason)s")
    audit.register("own.decided", sentence, reading=audit.in_words(choice=OwnChoice))
