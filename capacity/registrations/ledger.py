from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import travel
from capacity.models import Expense, TravelEdition
from partnerships import signing, talks
from partnerships.choices import Right


def register():
    signing.register(
        TravelEdition,
        label=lambda title: _("Show to everybody: the trips of %(year)s") % {"year": title},
        facts=travel.edition_facts,
        in_force=travel.published,
        sent_back=travel.not_published,
        reopened=travel.not_published,
        right=Right.COORDINATE,
        template="capacity/_travel_facts.html",
    )
    talks.register(Expense, code="expense", label=gettext_lazy("Expense"), place="home")
