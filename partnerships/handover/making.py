"""From the frozen facts of a handover file to its stored PDF: what the job does, and for whom."""

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.handover.printing import print_handover
from partnerships.models import HandoverPaper
from stedenband import audit, jobs, paper
from stedenband.lib.errors import DomainError

STEPS = {
    "facts": gettext_lazy("reading the frozen facts"),
    "pages": gettext_lazy("setting the pages"),
    "filing": gettext_lazy("checking and filing the PDF"),
}


def register_jobs():
    jobs.kind(
        "partnerships.make_handover",
        label=gettext_lazy("A PDF of the handover file"),
        handler=make_handover,
        may=may_have_handover,
        done_url=handover_url,
        steps=STEPS,
    )


def make_handover(job, progress):
    """Make the PDF that `job` names; returns what makes it part of the record.

    Raises `PaperError` when the pages cannot be made, `OSError` when there is no room for the file, and
    `DomainError("not_whole")` when the facts were tampered with.
    """
    progress("facts")
    printed = HandoverPaper.objects.select_related("handover__partner__municipality").get(pk=job.arguments["paper"])
    if printed.is_made:
        return None
    if not printed.is_whole():
        raise DomainError("not_whole", _("What is stored of this file was changed outside the platform."))
    progress("pages")
    made = print_handover(printed.facts, language=printed.language, asked_at=printed.requested_at)
    progress("filing")
    storage = HandoverPaper._meta.get_field("file").storage
    name = paper.store(storage, f"handovers/{printed.pk}-{job.lease_token}.pdf", made.content)
    progress.on_failure(lambda: storage.delete(name))

    def commit():
        with transaction.atomic():
            printed.file.name, printed.file_hash = name, made.sha256
            printed.size, printed.pages, printed.made_at = len(made.content), made.pages, timezone.now()
            printed.save(update_fields=["file", "file_hash", "size", "pages", "made_at"])
            audit.record("handover.made", printed.handover.partner, by=None, sha256=made.sha256)

    return commit


def may_have_handover(user, job):
    """Whether `user` still belongs to the municipality whose file the job makes."""
    printed = HandoverPaper.objects.visible_to(user).filter(pk=job.arguments["paper"]).first()
    return printed is not None and user.has_perm("partnerships.view_handoverpaper", printed)


def handover_url(job):
    printed = HandoverPaper.objects.select_related("handover__partnership").get(pk=job.arguments["paper"])
    return reverse("partnerships:handover_paper", args=[printed.handover.partnership.slug, printed.pk])
