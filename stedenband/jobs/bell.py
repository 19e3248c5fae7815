"""Telling the workers that a job waits. A bell that nobody hears loses nothing: the tick rings again."""

import logging

from celery import current_app
from django.db import transaction
from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)


def ring(job_id) -> bool:
    """Publish the number of the job, and tell whether the broker took it."""
    try:
        current_app.send_task("jobs.run", kwargs={"job_id": str(job_id)})
    except (OperationalError, OSError) as problem:
        logger.warning("The bell for job %s did not ring: %s", job_id, problem)
        return False
    return True


def ring_after_commit(job_id):
    transaction.on_commit(lambda: ring(job_id), robust=True)
