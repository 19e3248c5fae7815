"""What of this app can be frozen and signed, and what can be talked about."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing, talks
from partnerships.actions import agreements, phases, publications
from partnerships.choices import Phase, Right
from partnerships.models import Agreement, Document, DocumentFile, Partnership, PhaseChange


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


def register_publications():
    signing.register(
        DocumentFile,
        label=lambda title: _("Make public: %(title)s") % {"title": title},
        facts=publications.publication_facts,
        in_force=publications.published,
        sent_back=publications.not_published,
        reopened=publications.not_published,
        right=Right.COORDINATE,
        template="partnerships/_document_facts.html",
    )


def register_talks():
    talks.register(
        Partnership,
        code="partnership",
        label=gettext_lazy("In general"),
        title=lambda partnership: _("Our partnership in general"),
        url=talks.list_url,
        place="home",
        related=(),
    )
    talks.register(Agreement, code="agreement", label=gettext_lazy("Agreement"), place="agreements")
    talks.register(Document, code="document", label=gettext_lazy("Document"), place="home")
