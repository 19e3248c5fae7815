"""Holding a job: every change of a running job is a conditional UPDATE on the token of its lease."""

import logging
import threading
import uuid
from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.db.models import F
from django.utils import timezone

from stedenband import audit
from stedenband.jobs.bell import ring_after_commit
from stedenband.jobs.choices import MAX_ATTEMPTS, JobState
from stedenband.jobs.models import Job

BEATS_PER_LEASE = 6
NO_LEASE = {"lease_token": None, "lease_until": None}

logger = logging.getLogger(__name__)


class LeaseLost(Exception):
    """The tick took this worker for dead and gave the job away."""


def lease_from(now):
    return now + timedelta(seconds=settings.JOB_LEASE_SECONDS)


def claim(job_id, *, now) -> Job | None:
    """This worker alone has the job, running, one attempt further; None when it was not there to be had."""
    token = uuid.uuid4()
    held = {"state": JobState.RUNNING, "lease_token": token, "lease_until": lease_from(now), "started_at": now}
    free = Job.objects.waiting().filter(pk=job_id, attempts__lt=MAX_ATTEMPTS)
    if not free.update(attempts=F("attempts") + 1, step=0, step_name="", **held):
        return None
    return Job.objects.select_related("requested_by").filter(lease_token=token).first()


def renew(token, *, now, **changes):
    """The lease runs from `now` again. Raises `LeaseLost`."""
    if not Job.objects.held_by(token).update(lease_until=lease_from(now), **changes):
        raise LeaseLost(token)


def finish(token, *, commit, now):
    """The job is ready and what `commit` stores is stored, or neither. Raises `LeaseLost` and what `commit` raises."""
    with transaction.atomic():
        ended = {"state": JobState.READY, "finished_at": now, "error_code": "", "last_error": "", "step": F("total")}
        if not Job.objects.held_by(token).update(**ended, **NO_LEASE):
            raise LeaseLost(token)
        if commit is not None:
            commit()


def give_back(held, *, code, now, text="", is_final=False, rings=True) -> JobState | None:
    """The attempt on the job in `held`, a queryset of at most one, came to nothing: another waits, or it failed.

    Returns the state that the job came to, or None when nobody held it any more.
    """
    with transaction.atomic():
        job = held.select_for_update().first()
        if job is None:
            return None
        failed = is_final or job.attempts >= MAX_ATTEMPTS
        job.state, job.finished_at = (JobState.FAILED, now) if failed else (JobState.WAITING, None)
        job.lease_token, job.lease_until, job.rung_at = None, None, now
        job.error_code, job.last_error = code, text[: Job._meta.get_field("last_error").max_length]
        job.save()
        if failed:
            audit.record("job.failed", job, by=None, code=code, attempts=job.attempts)
        elif rings:
            ring_after_commit(job.pk)
    return job.state


class Heart(threading.Thread):
    """Renews a lease while the worker's own thread is busy, for no longer than a task may last.

    The lease can so be much shorter than the work: a killed worker is noticed within one lease.
    """

    def __init__(self, token):
        super().__init__(name=f"heart of {token}", daemon=True)
        self.token = token
        self.stops_at = timezone.now() + timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT)
        self.stopped = threading.Event()

    def run(self):
        while not self.stopped.wait(settings.JOB_LEASE_SECONDS / BEATS_PER_LEASE) and timezone.now() < self.stops_at:
            try:
                renew(self.token, now=timezone.now())
            except LeaseLost:
                break
            except DatabaseError as problem:
                # The database may be back before the lease ends: five more beats try.
                logger.warning("Lease %s was not renewed: %s", self.token, problem)
                connection.close()
        connection.close()

    def stop(self):
        self.stopped.set()
        self.join()
