"""From the frozen facts of a handover file to its stored PDF: what the job does, and for whom."""

from django.urls import reverse
from django.utils.translation import gettext_lazy

from partnerships.handover.printing import print_handover
from partnerships.models import HandoverPaper
from partnerships.press import STEPS, Press
from stedenband import audit, jobs


def write(printed):
    return print_handover(printed.facts, language=printed.language, asked_at=printed.requested_at)


def record(printed):
    audit.record("handover.made", printed.handover.partner, by=None, sha256=printed.file_hash)


make_handover = Press(
    rows=HandoverPaper.objects.select_related("handover__partner__municipality"),
    argument="paper",
    write=write,
    record=record,
)


def register_jobs():
    jobs.kind(
        "partnerships.make_handover",
        label=gettext_lazy("A PDF of the handover file"),
        handler=make_handover,
        may=may_have_handover,
        done_url=handover_url,
        steps=STEPS,
    )


def may_have_handover(user, job):
    """Whether `user` still belongs to the municipality whose file the job makes."""
    printed = HandoverPaper.objects.visible_to(user).filter(pk=job.arguments["paper"]).first()
    return printed is not None and user.has_perm("partnerships.view_handoverpaper", printed)


def handover_url(job):
    printed = HandoverPaper.objects.select_related("handover__partnership").get(pk=job.arguments["paper"])
    return reverse("partnerships:handover_paper", args=[printed.handover.partnership.slug, printed.pk])
