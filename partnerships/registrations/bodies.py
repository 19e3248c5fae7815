from django.utils.translation import gettext as _

from partnerships import signing
from partnerships.actions import bodies
from partnerships.choices import Right
from partnerships.handover import days, making
from partnerships.models import Mandate


def register():
    signing.register(
        Mandate,
        label=lambda body: _("The mandate of “%(body)s”") % {"body": body},
        facts=bodies.mandate_facts,
        in_force=bodies.mandate_confirmed,
        sent_back=bodies.mandate_declined,
        reopened=bodies.mandate_declined,
        right=Right.COORDINATE,
        template="partnerships/_mandate_facts.html",
    )
    making.register_jobs()
    days.register_days()
