from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing, talks
from partnerships.actions import publications
from partnerships.choices import Right
from partnerships.models import Agreement, Document, DocumentFile, Partnership, Risk


def register():
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
    talks.register(Risk, code="risk", label=gettext_lazy("Risk"), place="home")
