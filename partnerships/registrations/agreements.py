from partnerships import signing
from partnerships.actions import agreements
from partnerships.choices import Right
from partnerships.models import Agreement


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
