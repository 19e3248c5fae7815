from datetime import timedelta
from errno import ENOSPC

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.db import IntegrityError, transaction
from django.utils import timezone, translation

from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.kinds import KINDS, Kind
from stedenband.jobs.lease import LeaseLost, claim
from stedenband.jobs.models import Job
from stedenband.jobs.tests.factories import JobFactory
from stedenband.jobs.tests.kinds import STEPS, may, result_to_store, results_of
from stedenband.jobs.work import Attempt, work


@pytest.fixture
def job_that(monkeypatch):
    """A function: a waiting job whose handler is the given one."""

    def made(handler, **facts):
        monkeypatch.setitem(KINDS, "tests.own", Kind("tests.own", "Work", handler, may, str, str, STEPS))
        return JobFactory(kind="tests.own", **facts)

    return made


def raising(error):
    def handler(job, progress):
        raise error

    return handler


def test_work_ends_with_the_job_ready_and_its_result_stored(db):
    job = JobFactory()

    work(job.pk)

    job.refresh_from_db()
    assert (job.state, job.attempts, job.step, job.total) == (JobState.READY, 1, 3, 3)
    assert results_of(job) == [f"{job.key}#1"]


def test_a_second_bell_for_the_same_job_does_nothing(db):
    job = JobFactory()

    outcomes = [work(job.pk), work(job.pk)]

    assert outcomes == [JobState.READY, None]
    assert len(results_of(job)) == 1


def test_an_error_gives_the_job_two_more_attempts_and_then_fails_it(db):
    job = JobFactory(kind="tests.broken")

    outcomes = [work(job.pk) for _ in range(4)]

    assert outcomes == [JobState.WAITING, JobState.WAITING, JobState.FAILED, None]
    job.refresh_from_db()
    assert (job.attempts, job.error_code, job.last_error) == (3, JobError.BROKEN, "ValueError")
    assert [(entry.verb, entry.actor) for entry in Entry.objects.all()] == [("job.failed", None)]


def test_the_first_failure_rings_at_once_and_the_second_waits_for_the_tick(transactional_db, bells):
    job = JobFactory(kind="tests.broken")

    work(job.pk)
    first = bells()
    work(job.pk)

    assert first == [str(job.pk)]
    assert bells() == []


@pytest.mark.parametrize(
    ("error", "state", "code"),
    [
        (SoftTimeLimitExceeded(), JobState.WAITING, JobError.TOO_LONG),
        (MemoryError(), JobState.WAITING, JobError.BROKEN),
        (OSError(ENOSPC, "No space left on device"), JobState.WAITING, JobError.NO_SPACE),
        (OSError("a loose cable"), JobState.WAITING, JobError.BROKEN),
    ],
)
def test_what_may_heal_is_tried_again(db, job_that, error, state, code):
    job = job_that(raising(error))

    work(job.pk)

    job.refresh_from_db()
    assert (job.state, job.error_code) == (state, code)


def test_what_the_domain_refuses_is_not_tried_again(db):
    job = JobFactory(kind="tests.refused")

    work(job.pk)

    job.refresh_from_db()
    assert (job.state, job.attempts, job.error_code) == (JobState.FAILED, 1, JobError.REFUSED)
    assert job.last_error == "There are no tools yet."


def test_work_is_not_done_for_somebody_who_lost_the_right(db):
    stranger, gone = JobFactory(), JobFactory(requested_by__is_active=False)
    Job.objects.filter(pk=stranger.pk).update(kind="tests.no_longer_known")

    work(gone.pk)
    work(stranger.pk)

    gone.refresh_from_db()
    stranger.refresh_from_db()
    assert (gone.state, gone.error_code) == (JobState.FAILED, JobError.NOT_ALLOWED)
    assert (stranger.state, stranger.last_error) == (JobState.WAITING, "UnknownKind")


def test_the_handler_works_in_the_language_of_the_requester(db, job_that):
    heard = []
    job = job_that(lambda job, progress: heard.append(translation.get_language()), requested_by__language="fr")

    work(job.pk)

    assert heard == ["fr"]


def test_a_result_that_cannot_be_stored_leaves_neither_result_nor_ready(transactional_db, job_that):
    def half(job, progress):
        def commit():
            result_to_store(job)()
            raise IntegrityError

        return commit

    job = job_that(half)

    work(job.pk)

    job.refresh_from_db()
    assert job.state == JobState.WAITING
    assert results_of(job) == []


def test_work_runs_outside_any_transaction(transactional_db, job_that):
    seen = []
    job = job_that(lambda job, progress: seen.append(transaction.get_connection().in_atomic_block))

    work(job.pk)

    assert seen == [False]


def test_a_worker_that_lost_its_lease_stops_and_undoes_what_it_made(db, job_that):
    undone = []

    def robbed(job, progress):
        progress.on_failure(lambda: undone.append("file"))
        Job.objects.filter(pk=job.pk).update(state=JobState.WAITING, lease_token=None, lease_until=None)
        progress("gather")

    job = job_that(robbed)

    assert work(job.pk) is None
    assert undone == ["file"]
    job.refresh_from_db()
    assert (job.state, job.attempts) == (JobState.WAITING, 1)


def test_a_time_limit_just_after_the_commit_leaves_the_job_ready_and_its_file_alone(db):
    job = claim(JobFactory().pk, now=timezone.now())
    undone = []

    with Attempt(job) as attempt:
        attempt.on_failure(lambda: undone.append("file"))
        attempt.finish(result_to_store(job))
        raise SoftTimeLimitExceeded

    job.refresh_from_db()
    assert (job.state, undone) == (JobState.READY, [])


def test_a_beating_heart_keeps_the_lease_and_a_lost_lease_stops_it(transactional_db, settings):
    settings.JOB_LEASE_SECONDS = 1
    job = claim(JobFactory().pk, now=timezone.now() - timedelta(seconds=10))
    ended = job.lease_until

    with Attempt(job) as attempt:
        attempt.heart.stopped.wait(0.5)
        job.refresh_from_db()
        renewed = job.lease_until
        Job.objects.filter(pk=job.pk).update(state=JobState.WAITING, lease_token=None, lease_until=None)
        attempt.heart.join(2)
        assert not attempt.heart.is_alive()
        with pytest.raises(LeaseLost):
            attempt.finish(None)

    assert renewed > ended + timedelta(seconds=9)


def test_a_heart_stops_when_a_task_would_have_been_killed(transactional_db, settings):
    settings.JOB_LEASE_SECONDS, settings.CELERY_TASK_TIME_LIMIT = 1, 0
    job = claim(JobFactory().pk, now=timezone.now())

    with Attempt(job) as attempt:
        attempt.heart.join(2)
        assert not attempt.heart.is_alive()
        attempt.finish(None)
