from django.utils.translation import gettext as _

from partnerships import signing
from partnerships.choices import Right
from reporting.actions import publications
from reporting.models import Publication
from reporting.public.snapshot import publication_facts


def register():
    signing.register(
        Publication,
        label=lambda title: _("Show to everybody: the public page, edition %(number)s") % {"number": title},
        facts=publication_facts,
        in_force=publications.published,
        sent_back=publications.not_published,
        reopened=publications.not_published,
        right=Right.COORDINATE,
        template="reporting/_publication_facts.html",
    )
