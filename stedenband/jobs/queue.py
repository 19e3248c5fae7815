"""Asking for work. The action that asks records it in the trail, in its own words."""

from django.db import transaction

from stedenband.jobs.bell import ring_after_commit
from stedenband.jobs.kinds import kind_named
from stedenband.jobs.models import Job

MAX_ARGUMENT = 200


def request(kind, *, key, by, now, **arguments) -> Job:
    """The job `key` exists, once, and waits for a worker; it rings after the caller's transaction commits.

    A key that was used before gives the job of then, in whatever state it is: only `retry` starts a failed
    one afresh. `arguments` are ids and short texts, for a job outlives the objects it was asked for.
    `by` is None for a visitor of a public page. Raises `UnknownKind`, and `TypeError` for another kind of argument or
    a visitor's job that is not for visitors.
    """
    registered = kind_named(kind)
    if by is None and not (registered.for_visitors and "language" in arguments):
        raise TypeError(f"A job without a requester must be of a kind for visitors and have a language: {kind}.")
    for name, value in arguments.items():
        if not isinstance(value, int | str) or len(str(value)) > MAX_ARGUMENT:
            raise TypeError(f"The argument {name} of a job must be a number or a short text.")
    asked = {"kind": kind, "requested_by": by, "arguments": arguments, "created_at": now, "rung_at": now}
    with transaction.atomic():
        job, is_new = Job.objects.get_or_create(key=key, defaults=asked)
        if is_new:
            ring_after_commit(job.pk)
    return job
