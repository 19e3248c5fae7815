from django.urls import reverse
from django.utils.translation import gettext_lazy

from partnerships.press import STEPS
from reporting.editions import make_edition
from reporting.models import Edition
from stedenband import jobs


def register():
    jobs.kind(
        "reporting.make_edition",
        label=gettext_lazy("A PDF of the progress report"),
        handler=make_edition,
        may=may_have_edition,
        done_url=edition_url,
        steps=STEPS,
    )


def may_have_edition(user, job):
    """Whether `user` still may have the edition that the job makes."""
    edition = Edition.objects.visible_to(user).filter(pk=job.arguments["edition"]).first()
    return edition is not None and user.has_perm("reporting.make_edition", edition)


def edition_url(job):
    edition = Edition.objects.select_related("report__partnership").get(pk=job.arguments["edition"])
    return reverse("reporting:edition_detail", args=[edition.report.partnership.slug, edition.pk])
