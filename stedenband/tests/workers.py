"""Real Celery workers for tests, on the test's own database and broker."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.db import connection

COMMAND = (
    *(sys.executable, "-m", "celery", "--app", "stedenband", "worker"),
    *("--concurrency", "2", "--loglevel", "INFO", "--without-gossip", "--without-mingle"),
)
START_SECONDS = 30


def database_url():
    parts = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{parts['NAME']}"
    return "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}".format(**parts)


def _wait_until_ready(worker, log):
    deadline = time.monotonic() + START_SECONDS
    while " ready." not in (said := log.read_text(errors="replace")):
        if worker.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"The worker does not start:\n{said[-3000:]}")
        time.sleep(0.05)


def _kill_group(worker):
    try:
        os.killpg(worker.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    finally:
        worker.wait(10)


@pytest.fixture
def start_worker(transactional_db, settings):
    """A function that starts a Celery worker and waits until it is ready; all are killed at the end of the test.

    `start_worker("--beat", JOB_LEASE_SECONDS="3")`: arguments for Celery, variables for its environment. Returns the
    process, which leads a group of its own: `os.killpg(worker.pid, 9)` is a worker lost with all its children.
    """
    started = []

    def start(*arguments, **variables):
        log = settings.VAR_DIR / f"worker-{len(started)}.log"
        with log.open("wb") as output:
            worker = subprocess.Popen(
                [*COMMAND, *arguments],
                env={**os.environ, "LOG_LEVEL": "INFO", "DATABASE_URL": database_url(), **variables},
                cwd=settings.BASE_DIR,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        started.append(worker)
        _wait_until_ready(worker, log)
        return worker

    yield start
    for worker in started:
        _kill_group(worker)


@pytest.fixture
def worker(start_worker):
    """One running Celery worker."""
    return start_worker()
