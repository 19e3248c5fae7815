"""Work in the background: a row is the record of the work, the queue is only its bell."""

from stedenband.jobs.kinds import kind

__all__ = ["kind", "request", "retry"]


def request(kind, *, key, by, now, **arguments):
    """Ask for a job; see `stedenband.jobs.queue.request`."""
    # Models may not be imported while the apps are still loading, and `kind` is called just then.
    from stedenband.jobs.queue import request as ask  # noqa: PLC0415

    return ask(kind, key=key, by=by, now=now, **arguments)


def retry(*, job, by, now):
    """Let a failed job start afresh; see `stedenband.jobs.actions.retry`."""
    from stedenband.jobs.actions import retry as start_afresh  # noqa: PLC0415 (as above)

    return start_afresh(job=job, by=by, now=now)
