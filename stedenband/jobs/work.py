"""One attempt at a job, from claim to ready, or to another attempt."""

import errno
import logging

from celery.exceptions import SoftTimeLimitExceeded
from django.utils import timezone, translation

from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.kinds import kind_named
from stedenband.jobs.lease import Heart, LeaseLost, claim, finish, give_back, renew
from stedenband.jobs.models import Job
from stedenband.lib.errors import DomainError

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
"""A full disk, a full share of it, and a file that is larger than the system allows."""

FINAL = {JobError.NOT_ALLOWED, JobError.REFUSED}

logger = logging.getLogger(__name__)


class NotAllowed(Exception):
    """The requester lost the right between asking and starting."""


def work(job_id) -> JobState | None:
    """Make one attempt at the job. Returns the state it came to, or None when there was nothing to do here."""
    job = claim(job_id, now=timezone.now())
    if job is None:
        return None
    with Attempt(job) as attempt, translation.override(job.language):
        kind = kind_named(job.kind)
        if not job.may_start:
            raise NotAllowed
        attempt.finish(kind.handler(job, attempt))
    return attempt.outcome


class Attempt:
    """The time that one worker holds one job; a handler knows it as `progress`.

    Leaving the block settles the attempt, however it went: an error of a handler is written on the job and
    goes no further.
    """

    def __init__(self, job):
        self.job = job
        self.outcome = None
        self.undoing = []
        self.heart = Heart(job.lease_token)

    def __enter__(self):
        self.heart.start()
        return self

    def __call__(self, step):
        """The step `step` begins. Raises `LeaseLost` when the work was given to another worker."""
        kind = kind_named(self.job.kind)
        number, total = kind.number_of(step), len(kind.steps)
        renew(self.job.lease_token, now=timezone.now(), step=number, total=total, step_name=step)

    def on_failure(self, undo):
        """Call `undo` when this attempt comes to nothing."""
        self.undoing.append(undo)

    def finish(self, commit):
        """The job is ready, together with what `commit` stores."""
        finish(self.job.lease_token, commit=commit, now=timezone.now())
        self.outcome = JobState.READY

    def __exit__(self, kind_of_error, error, trace):
        self.heart.stop()
        if not isinstance(error, Exception):
            return False
        self.settle(error)
        return True

    def settle(self, error):
        """Write down how the attempt failed, and let the job wait or fail."""
        if self.is_ready_after_all():
            return
        logger.error("Job %s (%s), reference %s", self.job.pk, self.job.kind, self.job.reference, exc_info=error)
        code, text = reason_of(error)
        # The first failure is tried again at once, the second a minute later: that heals what a second does not.
        self.outcome = give_back(
            Job.objects.held_by(self.job.lease_token),
            code=code,
            text=text,
            now=timezone.now(),
            is_final=code in FINAL,
            rings=self.job.attempts == 1,
        )
        for undo in reversed(self.undoing):
            undo()

    def is_ready_after_all(self):
        """Whether this very attempt had finished: a time limit may strike just after the commit."""
        ready = Job.objects.filter(pk=self.job.pk, state=JobState.READY, started_at=self.job.started_at)
        return ready.filter(attempts=self.job.attempts).exists()


def reason_of(error):
    """The code of what went wrong, and a short text without names of people or places in the code."""
    if isinstance(error, NotAllowed):
        return JobError.NOT_ALLOWED, ""
    if isinstance(error, DomainError):
        return JobError.REFUSED, str(error.message)
    if isinstance(error, SoftTimeLimitExceeded):
        return JobError.TOO_LONG, ""
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return JobError.NO_SPACE, ""
    if isinstance(error, LeaseLost):
        return JobError.KILLED, ""
    return JobError.BROKEN, type(error).__name__
