from django.utils.translation import gettext as _

from partnerships import signing
from partnerships.choices import Right
from reporting.actions.iati import iati_not_published, iati_published
from reporting.iati.facts import iati_facts
from reporting.models import IatiEdition


def register():
    signing.register(
        IatiEdition,
        label=lambda title: _("Data for machines in the IATI standard, edition %(number)s") % {"number": title},
        facts=iati_facts,
        in_force=iati_published,
        sent_back=iati_not_published,
        reopened=iati_not_published,
        right=Right.COORDINATE,
        template="reporting/_iati_facts.html",
    )
