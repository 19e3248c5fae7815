from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils.translation import gettext as _

from stedenband import audit
from stedenband.jobs.bell import ring_after_commit
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.lib.errors import DomainError


def retry(*, job: Job, by: AbstractBaseUser, now: datetime) -> Job:
    """The failed job waits again, with three new attempts.

    Raises `DomainError("not_failed")` when it is waiting, running or ready, as after a second click.
    """
    afresh = {"state": JobState.WAITING, "attempts": 0, "finished_at": None, "error_code": "", "last_error": ""}
    with transaction.atomic():
        if not Job.objects.filter(pk=job.pk, state=JobState.FAILED).update(rung_at=now, step=0, step_name="", **afresh):
            raise DomainError("not_failed", _("This has been started again already."))
        audit.record("job.retried", job, by=by)
        ring_after_commit(job.pk)
    job.refresh_from_db()
    return job
