"""A worker dies with -9 in the middle of a PDF: the job finishes by itself, with one file."""

import io
import os
import signal
import time
from datetime import timedelta

import pikepdf
import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from reporting.actions.editions import request_edition
from reporting.actions.writing import write_part
from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job

pytestmark = pytest.mark.worker

LONG = "Chaque agent a tenu le registre pendant une semaine, puis nous avons comparé. " * 60
AT_ONCE = {"JOB_LEASE_SECONDS": "3", "JOB_TICK_SECONDS": "1"}
TWO_MINUTES = 120


def wait_for(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not (result := condition()):
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.05)
    return result


def is_setting_pages(job):
    job.refresh_from_db()
    return job.state == JobState.RUNNING and job.step_name == "pages"


def has_ended(job):
    job.refresh_from_db()
    return not job.is_under_way


@pytest.fixture
def long_report(world):
    """A report with so many words that its pages take seconds."""
    for part in world.report.parts.select_related("partner__partnership"):
        write_part(
            part=part,
            seen=None,
            text=LONG,
            language="fr",
            is_ready=False,
            by=world.cast[f"contributor_{part.partner.bank}"],
            now=timezone.now() - timedelta(days=1),
        )
    return world.report


def test_a_worker_killed_in_the_middle_of_a_pdf_costs_nothing(long_report, world, start_worker):
    edition = request_edition(report=long_report, language="nl", by=world.cast["coordinator_a"], now=timezone.now())
    job = Job.objects.get(pk=edition.job_id)
    worker = start_worker("--beat", **AT_ONCE)
    wait_for(lambda: is_setting_pages(job))

    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    killed = time.monotonic()

    job.refresh_from_db()
    edition.refresh_from_db()
    assert (job.state, edition.is_made) == (JobState.RUNNING, False)
    start_worker("--beat", **AT_ONCE)
    wait_for(lambda: has_ended(job), TWO_MINUTES)

    assert time.monotonic() - killed < TWO_MINUTES
    edition.refresh_from_db()
    assert (job.state, job.attempts) == (JobState.READY, 2)
    assert files_of(edition) == [edition.file.name]
    assert Entry.objects.filter(verb="edition.made", subject_id=edition.pk).count() == 1
    with edition.file.open("rb") as file, pikepdf.open(io.BytesIO(file.read())) as pdf:
        assert len(pdf.pages) == edition.pages


def files_of(edition):
    """What lies in the folder of the editions for this one; half a file would show as well."""
    names = default_storage.listdir("editions")[1]
    return [f"editions/{name}" for name in names if name.startswith((f"{edition.pk}-", "."))]
