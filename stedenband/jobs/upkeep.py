"""What the tick does every minute. Two ticks at once do no harm: each change is conditional, row by row."""

from datetime import timedelta

from stedenband.jobs.bell import ring
from stedenband.jobs.choices import JobError
from stedenband.jobs.lease import give_back
from stedenband.jobs.models import Job

# Under a minute, so that the next tick never finds a lost bell just too young.
RING_AGAIN_AFTER = timedelta(seconds=50)
KEPT_FOR = timedelta(days=90)


def tick(*, now) -> dict[str, int]:
    """Dead workers' jobs wait again or failed, lost bells rang again, old jobs are gone; returns how many of each."""
    return {"reaped": reap(now=now), "rung": ring_again(now=now), "pruned": prune(now=now)}


def reap(*, now) -> int:
    """Jobs whose lease ended are given back, at most three times. Returns how many."""
    tokens = Job.objects.with_dead_lease(now).values_list("lease_token", flat=True)
    dead = Job.objects.with_dead_lease(now)
    return sum(
        give_back(dead.filter(lease_token=token), code=JobError.KILLED, now=now) is not None for token in list(tokens)
    )


def ring_again(*, now) -> int:
    """Waiting jobs that nobody came for ring again; a silent broker is left alone until the next tick."""
    heard = 0
    rung_before = now - RING_AGAIN_AFTER
    for job_id in list(Job.objects.stale(rung_before).order_by("created_at").values_list("pk", flat=True)):
        if Job.objects.stale(rung_before).filter(pk=job_id).update(rung_at=now):
            if not ring(job_id):
                break
            heard += 1
    return heard


def prune(*, now) -> int:
    """Jobs that ended ninety days ago are gone; what they made stays. Returns how many."""
    return Job.objects.finished_before(now - KEPT_FOR).delete()[0]
