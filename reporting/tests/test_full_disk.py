"""A disk that is full while an edition is written: no broken file is ever served, and the job says why.

`stedenband/paper/tests/test_filing.py` looks at the one file; this is the whole way, from the bell to the download.
"""

import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from reporting.actions.editions import request_edition
from stedenband.jobs.actions import retry
from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work

pytestmark = pytest.mark.django_db


@contextmanager
def no_room_in(folder: Path):
    """`folder` is a disk of sixteen kilobytes; where nobody may mount one, a folder that takes nothing."""
    folder.mkdir(parents=True, exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)]
    is_disk = os.geteuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    if not is_disk:
        folder.chmod(0o500)
    try:
        yield JobError.NO_SPACE if is_disk else JobError.BROKEN
    finally:
        if is_disk:
            subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.chmod(0o700)


def test_a_full_disk_serves_no_broken_edition_and_the_job_says_why(world, client_of, cast):
    edition = request_edition(
        report=world.report_signed, language="es", audience="council", by=cast["coordinator_a"], now=timezone.now()
    )
    folder = Path(default_storage.path("editions"))
    reader = client_of(cast["coordinator_a"])
    download = reverse("reporting:edition_download", args=[world.partnership.slug, edition.pk])

    with no_room_in(folder) as reason:
        while work(edition.job_id) == JobState.WAITING:
            pass
        job = Job.objects.get(pk=edition.job_id)
        assert (job.state, job.error_code) == (JobState.FAILED, reason)
        assert list(folder.iterdir()) == []
        assert reader.get(download).status_code == 404
        with override(cast["coordinator_a"].language):
            assert str(reason.label) in reader.get(job.get_absolute_url()).content.decode()

    retry(job=job, by=cast["coordinator_a"], now=timezone.now())
    assert work(edition.job_id) == JobState.READY
    assert b"".join(reader.get(download).streaming_content).rstrip().endswith(b"%%EOF")
