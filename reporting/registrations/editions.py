from django.urls import reverse
from django.utils.translation import gettext_lazy

from partnerships.press import STEPS
from reporting.editions import PACKING_STEPS, make_edition, pack_editions
from reporting.models import Edition, EditionSet
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
    jobs.kind(
        "reporting.pack_editions",
        label=gettext_lazy("A zip of all editions of a report"),
        handler=pack_editions,
        may=may_have_set,
        done_url=set_url,
        steps=PACKING_STEPS,
    )


def may_have_edition(user, job):
    """Whether `user` still may have the edition that the job makes."""
    edition = Edition.objects.visible_to(user).filter(pk=job.arguments["edition"]).first()
    return edition is not None and user.has_perm("reporting.make_edition", edition)


def edition_url(job):
    edition = Edition.objects.select_related("report__partnership").get(pk=job.arguments["edition"])
    return reverse("reporting:edition_detail", args=[edition.report.partnership.slug, edition.pk])


def may_have_set(user, job):
    """Whether `user` still may have what the zip holds."""
    return EditionSet.objects.visible_to(user).filter(pk=job.arguments["set"]).exists()


def set_url(job):
    return EditionSet.objects.select_related("report__partnership").get(pk=job.arguments["set"]).get_absolute_url()
