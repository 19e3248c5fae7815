"""One report, from the query to the stored PDF, against WeasyPrint alone on the same HTML."""

import statistics
import time
from dataclasses import dataclass

from django.utils import timezone

from reporting.actions.editions import request_edition
from reporting.models import Edition, Report
from reporting.printing import write_report
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work

TIMES = 5


@dataclass(frozen=True)
class ReportCost:
    """Seconds of CPU, each the median of runs that took turns."""

    pages: int
    size: int
    ours: float
    bare: float

    @property
    def ratio(self):
        return self.ours / self.bare


def report_cost(language="nl"):
    """What the signed report of the demo costs."""
    from stedenband.paper.bare import bare  # noqa: PLC0415 - loads WeasyPrint, which no other command should pay for

    report = Report.objects.filter(status="signed").select_related("partnership", "period").first()
    edition = make_edition(report, language)
    manuscript = write_report(edition.facts, language=language, asked_at=edition.requested_at)
    bare(manuscript)
    turns = [
        (cpu(lambda: make_edition(report, language), before=forget_editions), cpu(lambda: bare(manuscript)))
        for _time in range(TIMES)
    ]
    ours, alone = (statistics.median(times) for times in zip(*turns, strict=True))
    return ReportCost(edition.pages, edition.size, ours, alone)


def make_edition(report, language):
    """The whole way: the facts are asked for, the job is worked, the file lies in its folder."""
    reader = report.partnership.members.active().filter(partner__isnull=False).first().user
    edition = request_edition(report=report, language=language, by=reader, now=timezone.now())
    if work(edition.job_id) != JobState.READY:
        raise RuntimeError(Job.objects.get(pk=edition.job_id).last_error)
    edition.refresh_from_db()
    return edition


def forget_editions():
    Edition.objects.all().delete()
    Job.objects.all().delete()


def cpu(deed, before=lambda: None):
    """Seconds of CPU that `deed` takes in this process; `before` is not counted."""
    before()
    began = time.process_time()
    deed()
    return time.process_time() - began
