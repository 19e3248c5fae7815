"""All editions of the demo's signed report: made once, and looked at by both validators."""

import time
from dataclasses import dataclass

from django.utils import timezone

from reporting.actions.edition_sets import request_editions
from reporting.models import Report
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work


@dataclass(frozen=True)
class EditionCost:
    audience: str
    language: str
    pages: int
    size: int
    seconds: float


def edition_costs():
    """Each edition with the seconds that it took. Raises `AssertionError` where one breaks PDF/UA-1 or PDF/A-3a."""
    # The rules are those of the tests, which only a development machine has the validators for.
    from stedenband.paper.tests.structure import assert_accessible_archive  # noqa: PLC0415

    report = Report.objects.filter(status="signed").select_related("partnership", "period").first()
    reader = report.partnership.members.active().filter(partner__isnull=False).first().user
    one = request_editions(report=report, by=reader, now=timezone.now())
    for edition in one.editions.order_by("audience", "language"):
        began = time.perf_counter()
        if work(edition.job_id) not in {JobState.READY, None}:
            raise RuntimeError(Job.objects.get(pk=edition.job_id).last_error)
        seconds = time.perf_counter() - began
        edition.refresh_from_db()
        with edition.file.open("rb") as file:
            assert_accessible_archive(file.read(), edition.language)
        yield EditionCost(edition.audience, edition.language, edition.pages, edition.size, seconds)
