from django.urls import reverse
from django.utils.translation import gettext_lazy

from reporting.bundles import STEPS, make_bundle
from reporting.models import Bundle
from stedenband import jobs


def register():
    jobs.kind(
        "reporting.make_bundle",
        label=gettext_lazy("A zip of signed reports"),
        handler=make_bundle,
        may=may_have_bundle,
        done_url=lambda job: reverse("overview:bundle_detail", args=[job.arguments["bundle"]]),
        steps=STEPS,
    )


def may_have_bundle(user, job):
    """Whether `user` still accompanies every partnership of which a report is in the zip."""
    return Bundle.objects.visible_to(user).filter(pk=job.arguments["bundle"]).exists()
