"""What is kept no longer than it is of use: the zips of reports, which anybody can have made again."""

import logging
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction

from reporting.models import Bundle
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job

logger = logging.getLogger(__name__)


def remove_old_bundles(*, now: datetime) -> int:
    """The files of zips that are older than `BUNDLE_DAYS` are gone, and their rows say so; returns how many.

    The file goes first: when that fails, or the machine stops in between, the next time does the rest. Two at once
    count each zip once.
    """
    old = Bundle.objects.made_before(now - timedelta(days=settings.BUNDLE_DAYS))
    return sum(removed(bundle, now) for bundle in old.only("pk", "file", "job_id"))


def removed(bundle: Bundle, now: datetime) -> bool:
    name = bundle.file.name
    try:
        bundle.file.storage.delete(name)
    except OSError as problem:
        logger.warning("The zip %s was not removed: %s", name, problem)
        return False
    with transaction.atomic():
        gone = {"file": "", "file_hash": "", "size": None, "made_at": None, "expired_at": now}
        is_mine = bool(Bundle.objects.filter(pk=bundle.pk, file=name).update(**gone))
        if is_mine:  # without the job that made it, asking again makes it again
            Job.objects.filter(pk=bundle.job_id, state=JobState.READY).delete()
    return is_mine
