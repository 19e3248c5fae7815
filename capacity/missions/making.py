"""From the frozen facts of a mission report to its stored PDF: what the job does, and for whom."""

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.missions.printing import print_mission
from capacity.models import MissionPaper
from stedenband import audit, jobs, paper
from stedenband.lib.errors import DomainError

STEPS = {
    "facts": gettext_lazy("reading the frozen facts"),
    "pages": gettext_lazy("setting the pages"),
    "filing": gettext_lazy("checking and filing the PDF"),
}


def register_jobs():
    jobs.kind(
        "capacity.make_mission_report",
        label=gettext_lazy("A PDF of the mission report"),
        handler=make_mission_report,
        may=may_have_report,
        done_url=paper_url,
        steps=STEPS,
    )


def make_mission_report(job, progress):
    """Make the PDF that `job` names; returns what makes it part of the record.

    Raises `PaperError` when the pages cannot be made, `OSError` when there is no room for the file, and
    `DomainError("not_whole")` when the facts were tampered with.
    """
    progress("facts")
    printed = MissionPaper.objects.select_related("mission__activity").get(pk=job.arguments["paper"])
    if printed.is_made:
        return None
    if not printed.is_whole():
        raise DomainError("not_whole", _("What is stored of this report was changed outside the platform."))
    progress("pages")
    made = print_mission(printed.facts, language=printed.language, asked_at=printed.requested_at)
    progress("filing")
    storage = MissionPaper._meta.get_field("file").storage
    name = paper.store(storage, f"missions/{printed.pk}-{job.lease_token}.pdf", made.content)
    progress.on_failure(lambda: storage.delete(name))

    def commit():
        with transaction.atomic():
            printed.file.name, printed.file_hash = name, made.sha256
            printed.size, printed.pages, printed.made_at = len(made.content), made.pages, timezone.now()
            printed.save(update_fields=["file", "file_hash", "size", "pages", "made_at"])
            audit.record("mission.made", printed.mission, by=None, sha256=made.sha256)

    return commit


def may_have_report(user, job):
    """Whether `user` still belongs to the partnership whose report the job makes."""
    printed = MissionPaper.objects.visible_to(user).filter(pk=job.arguments["paper"]).first()
    return printed is not None and user.has_perm("capacity.view_missionpaper", printed)


def paper_url(job):
    printed = MissionPaper.objects.select_related("mission__partnership").get(pk=job.arguments["paper"])
    return reverse("capacity:mission_paper", args=[printed.mission.partnership.slug, printed.pk])
