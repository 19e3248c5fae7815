"""Kinds of work for the tests, known to the tests and to a worker that is started with `--include` of this module."""

import os
import signal
import time
from pathlib import Path

from django.contrib.auth.models import Group

from stedenband import jobs
from stedenband.lib.errors import DomainError

HERE = "stedenband.jobs.tests.kinds"
STEPS = {"gather": "gathering the tools", "repair": "repairing them", "return": "bringing them back"}


def results_of(job):
    """What the attempts of `job` stored: a group each, for want of a model of our own."""
    return sorted(Group.objects.filter(name__startswith=f"{job.key}#").values_list("name", flat=True))


def result_to_store(job):
    return lambda: Group.objects.create(name=f"{job.key}#{job.attempts}")


def repair(job, progress):
    for step in STEPS:
        progress(step)
    return result_to_store(job)


def repair_slowly_at_first(job, progress):
    """Takes long in its first attempt, and leaves a file with the number of its process there."""
    progress("gather")
    if job.attempts == 1:
        mark = Path(job.arguments["mark"])
        mark.with_suffix(".tmp").write_text(str(os.getpid()))
        mark.with_suffix(".tmp").rename(mark)
        time.sleep(job.arguments["seconds"])
    return result_to_store(job)


def kill_the_process(job, progress):
    os.kill(os.getpid(), signal.SIGKILL)


def break_down(job, progress):
    raise ValueError("a broken hammer")


def refuse(job, progress):
    raise DomainError("no_tools", "There are no tools yet.")


def may(user, job):
    return user.pk in {job.requested_by_id, job.arguments.get("guest")}


def done_url(job):
    return f"/tools/{job.key}/"


for name, handler in {
    "tests.repair": repair,
    "tests.slow": repair_slowly_at_first,
    "tests.poison": kill_the_process,
    "tests.broken": break_down,
    "tests.refused": refuse,
}.items():
    jobs.kind(name, label="Repairing the tools", handler=handler, may=may, done_url=done_url, steps=STEPS)
