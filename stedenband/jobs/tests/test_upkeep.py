from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from stedenband import jobs
from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.lease import claim
from stedenband.jobs.models import Job
from stedenband.jobs.tests.factories import JobFactory, PersonFactory
from stedenband.jobs.upkeep import tick
from stedenband.lib.errors import DomainError

NOW = timezone.now()
MINUTE = timedelta(minutes=1)
NOTHING = {"reaped": 0, "rung": 0, "pruned": 0}


def test_a_dead_worker_is_noticed_by_the_first_tick_after_its_lease(transactional_db, bells):
    job = claim(JobFactory(rung_at=NOW).pk, now=NOW)

    early, late, again = tick(now=NOW), tick(now=NOW + MINUTE), tick(now=NOW + MINUTE)

    assert (early, late, again) == (NOTHING, NOTHING | {"reaped": 1}, NOTHING)
    job.refresh_from_db()
    assert (job.state, job.attempts, job.error_code) == (JobState.WAITING, 1, JobError.KILLED)
    assert bells() == [str(job.pk)]


def test_a_job_that_kills_three_workers_has_failed(db):
    job = JobFactory(rung_at=NOW)

    for minutes in (0, 2, 4):
        claim(job.pk, now=NOW + minutes * MINUTE)
        tick(now=NOW + (minutes + 1) * MINUTE)

    job.refresh_from_db()
    assert (job.state, job.attempts) == (JobState.FAILED, 3)
    assert claim(job.pk, now=NOW + 9 * MINUTE) is None
    assert Entry.objects.get().facts["attempts"] == 3


def test_a_lost_bell_rings_again_every_minute(transactional_db, bells):
    job = JobFactory(rung_at=NOW)

    counts = [tick(now=NOW + number * MINUTE)["rung"] for number in (0, 1, 1, 2)]

    assert counts == [0, 1, 0, 1]
    assert bells() == [str(job.pk)] * 2


def test_jobs_that_ended_are_kept_for_ninety_days(db):
    ended = {"state": JobState.READY, "finished_at": NOW}
    JobFactory(**ended)
    JobFactory(created_at=NOW, rung_at=NOW + 91 * 1440 * MINUTE)

    early, late = tick(now=NOW + 89 * 1440 * MINUTE), tick(now=NOW + 91 * 1440 * MINUTE)

    assert (early["pruned"], late["pruned"]) == (0, 1)
    assert Job.objects.get().state == JobState.WAITING


def test_a_failed_job_starts_afresh_when_somebody_asks(transactional_db, bells):
    person = PersonFactory()
    job = JobFactory(state=JobState.FAILED, attempts=3, finished_at=NOW, error_code=JobError.KILLED)

    job = jobs.retry(job=job, by=person, now=NOW)

    assert (job.state, job.attempts, job.error_code, job.finished_at) == (JobState.WAITING, 0, "", None)
    assert bells() == [str(job.pk)]
    assert [(entry.verb, entry.actor) for entry in Entry.objects.all()] == [("job.retried", person)]
    with pytest.raises(DomainError) as refused:
        jobs.retry(job=job, by=person, now=NOW)
    assert refused.value.code == "not_failed"


@pytest.mark.parametrize(
    "impossible",
    [
        {"attempts": 4},
        {"state": JobState.RUNNING},
        {"lease_until": NOW},
        {"state": JobState.READY},
        {"finished_at": NOW},
        {"step": 1},
    ],
)
def test_the_database_itself_refuses_what_cannot_be(db, impossible):
    with pytest.raises(IntegrityError), transaction.atomic():
        JobFactory(**impossible)
