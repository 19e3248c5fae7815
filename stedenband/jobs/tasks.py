from celery import shared_task
from django.utils import timezone

from stedenband.jobs.upkeep import tick as tick_now
from stedenband.jobs.work import work


@shared_task(name="jobs.run")
def run(*, job_id: str) -> None:
    """The doorbell of one job."""
    work(job_id)


# A tick that waited for a minute has been overtaken by the next one.
@shared_task(name="jobs.tick", expires=60)
def tick() -> dict[str, int]:
    """The minute of all jobs."""
    return tick_now(now=timezone.now())
