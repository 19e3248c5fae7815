from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import selections
from capacity.models import SelectionRound, Story
from partnerships import signing, talks
from partnerships.choices import Right


def register():
    signing.register(
        SelectionRound,
        label=lambda title: _("Choice of the joint panel: %(round)s") % {"round": title},
        facts=selections.round_facts,
        in_force=selections.round_chosen,
        sent_back=selections.round_reopened,
        reopened=selections.round_reopened,
        right=Right.COORDINATE,
        template="capacity/_round_facts.html",
    )
    talks.register(Story, code="story", label=gettext_lazy("Story of change"), place="activities")
