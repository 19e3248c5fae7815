"""From the frozen facts of a mission report to its stored PDF: what the job does, and for whom."""

from django.urls import reverse
from django.utils.translation import gettext_lazy

from capacity.missions.printing import print_mission
from capacity.models import MissionPaper
from partnerships.press import STEPS, Press
from stedenband import audit, jobs


def write(printed):
    return print_mission(printed.facts, language=printed.language, asked_at=printed.requested_at)


def record(printed):
    audit.record("mission.made", printed.mission, by=None, sha256=printed.file_hash)


make_mission_report = Press(
    rows=MissionPaper.objects.select_related("mission__activity"), argument="paper", write=write, record=record
)


def register_jobs():
    jobs.kind(
        "capacity.make_mission_report",
        label=gettext_lazy("A PDF of the mission report"),
        handler=make_mission_report,
        may=may_have_report,
        done_url=paper_url,
        steps=STEPS,
    )


def may_have_report(user, job):
    """Whether `user` still belongs to the partnership whose report the job makes."""
    printed = MissionPaper.objects.visible_to(user).filter(pk=job.arguments["paper"]).first()
    return printed is not None and user.has_perm("capacity.view_missionpaper", printed)


def paper_url(job):
    printed = MissionPaper.objects.select_related("mission__partnership").get(pk=job.arguments["paper"])
    return reverse("capacity:mission_paper", args=[printed.mission.partnership.slug, printed.pk])
