from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships import signing
from partnerships.actions import agreements, renewals
from partnerships.choices import ApprovalOutcome, RenewalChoice, Right
from partnerships.models import Agreement, RenewalDecision
from stedenband import audit


def register():
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
    register_renewals()
    register_readings()


def register_renewals():
    signing.register(
        RenewalDecision,
        label=lambda choice: _("After the agreement: %(choice)s") % {"choice": RenewalChoice(choice).label},
        facts=renewals.renewal_facts,
        in_force=renewals.renewal_decided,
        sent_back=renewals.renewal_declined,
        reopened=renewals.renewal_declined,
        right=Right.COORDINATE,
        template="partnerships/_renewal_facts.html",
    )


def register_readings():
    """How the trail reads these deeds."""
    audit.register(
        "renewal.proposed",
        gettext_lazy("%(actor)s proposed for %(partner)s what comes after “%(title)s”: %(choice)s"),
        reading=audit.in_words(choice=RenewalChoice),
    )
    audit.register(
        "supervision.noted",
        gettext_lazy("%(actor)s noted the word of %(subject)s on “%(title)s”: %(outcome)s"),
        reading=audit.in_words(outcome=ApprovalOutcome),
    )
