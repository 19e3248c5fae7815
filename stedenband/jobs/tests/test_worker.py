"""A real worker, and the ways in which it dies."""

import os
import signal
import time

import pytest
from celery import current_app
from django.utils import timezone

from stedenband import jobs
from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.tests.factories import PersonFactory
from stedenband.jobs.tests.kinds import HERE, results_of

pytestmark = pytest.mark.worker

PATIENCE = 40


@pytest.fixture
def start(start_worker):
    """A function that starts a worker whose minute takes a second and whose leases take three."""
    current_app.control.purge()
    return lambda: start_worker("--beat", "--include", HERE, JOB_LEASE_SECONDS="3", JOB_TICK_SECONDS="1")


@pytest.fixture
def ask():
    person = PersonFactory()

    def asked(kind, key, **arguments):
        return jobs.request(kind, key=key, by=person, now=timezone.now(), **arguments)

    return asked


def wait_for(condition):
    deadline = time.monotonic() + PATIENCE
    while not (result := condition()):
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.1)
    return result


def wait_until_ended(job):
    def ended():
        job.refresh_from_db()
        return not job.is_under_way

    wait_for(ended)


def process_at(mark):
    """The number of the process that began the job."""
    wait_for(mark.exists)
    return int(mark.read_text())


def test_a_worker_makes_what_was_asked(transactional_db, start, ask):
    before = ask("tests.repair", "asked-before")
    start()
    after = ask("tests.repair", "asked-after")

    for asked in (before, after):
        wait_until_ended(asked)
        assert (asked.state, asked.attempts, results_of(asked)) == (JobState.READY, 1, [f"{asked.key}#1"])


def test_a_job_outlives_the_process_that_was_killed_over_it(transactional_db, start, ask, tmp_path):
    start()
    job = ask("tests.slow", "ladder", mark=str(tmp_path / "mark"), seconds=60)

    os.kill(process_at(tmp_path / "mark"), signal.SIGKILL)

    wait_until_ended(job)
    assert (job.state, job.attempts, results_of(job)) == (JobState.READY, 2, ["ladder#2"])


def test_a_job_outlives_a_worker_killed_with_all_its_children(transactional_db, start, ask, tmp_path):
    worker = start()
    job = ask("tests.slow", "ladder", mark=str(tmp_path / "mark"), seconds=60)
    others = [ask("tests.repair", f"saw-{number}") for number in range(3)]
    wait_for((tmp_path / "mark").exists)

    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    start()

    for asked in (job, *others):
        wait_until_ended(asked)
        assert (asked.state, len(results_of(asked))) == (JobState.READY, 1)
    assert job.attempts == 2


def test_a_process_that_wakes_after_its_lease_changes_nothing(transactional_db, start, ask, tmp_path):
    start()
    job = ask("tests.slow", "ladder", mark=str(tmp_path / "mark"), seconds=1)
    process = process_at(tmp_path / "mark")

    os.kill(process, signal.SIGSTOP)
    wait_until_ended(job)
    finished_at = job.finished_at
    os.kill(process, signal.SIGCONT)
    later = ask("tests.repair", "later")
    wait_until_ended(later)
    time.sleep(2)

    job.refresh_from_db()
    assert (job.state, job.attempts, job.finished_at) == (JobState.READY, 2, finished_at)
    assert results_of(job) == ["ladder#2"]


def test_a_job_that_kills_whoever_touches_it_fails_after_three_attempts(transactional_db, start, ask):
    start()
    poison, good = ask("tests.poison", "poison"), ask("tests.repair", "good")

    wait_until_ended(good)
    wait_until_ended(poison)

    assert good.state == JobState.READY
    assert (poison.state, poison.attempts, poison.error_code) == (JobState.FAILED, 3, JobError.KILLED)
