"""How many reports real workers make in a minute, from the bell to the stored PDF."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone
from kombu import Connection

from partnerships import press
from reporting.models import Edition, Report
from stedenband.bench.lengths import facts_of_demo
from stedenband.celery import app
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job

REPORTS = 24
START_SECONDS, PATIENCE = 60, 600
COMMAND = (sys.executable, "-m", "celery", "--app", "stedenband", "worker", "--concurrency", "1", "--loglevel", "INFO")


def reports_per_minute(number: int) -> float:
    """The pace of `number` workers, each one process, on `REPORTS` drafts that differ by a word."""
    with tempfile.TemporaryDirectory(prefix="stedenband-workers-") as folder, workers(number, Path(folder)):
        jobs = ask_for_reports(number)
        began = time.perf_counter()
        ring(jobs, Path(folder))
        wait_for(jobs)
        return 60 * REPORTS / (time.perf_counter() - began)


def ask_for_reports(turn):
    report = Report.objects.filter(status="signed").select_related("partnership").first()
    reader = report.partnership.members.active().filter(partner__isnull=False).first().user
    facts = facts_of_demo("nl")
    return [
        press.ask(
            Edition.objects.all(),
            kind="reporting.make_edition",
            argument="edition",
            facts=facts | {"bench": f"{turn}.{place}"},
            by=reader,
            now=timezone.now(),
            report=report,
            language="nl",
        )[0].job_id
        for place in range(REPORTS)
    ]


@contextmanager
def workers(number, folder):
    """Celery workers on the database of the bench, with a queue and files in `folder`."""
    environment = {name: value for name, value in os.environ.items() if name != "REDIS_URL"}
    environment |= {"DATABASE_URL": database_url(), "VAR_DIR": str(folder), "LOG_LEVEL": "INFO"}
    started, logs = [], [folder / f"worker-{place}.log" for place in range(number)]
    try:
        for log in logs:
            with log.open("wb") as output:
                started.append(
                    subprocess.Popen(
                        [*COMMAND, "--hostname", f"{log.stem}@bench"],
                        env=environment,
                        cwd=settings.BASE_DIR,
                        stdin=subprocess.DEVNULL,
                        stdout=output,
                        stderr=subprocess.STDOUT,
                        start_new_session=True,
                    )
                )
        wait_until_ready(started, logs)
        yield
    finally:
        for worker in started:
            os.killpg(worker.pid, signal.SIGKILL)
            worker.wait()


def wait_until_ready(started, logs):
    deadline = time.monotonic() + START_SECONDS
    for worker, log in zip(started, logs, strict=True):
        while " ready." not in (said := log.read_text(errors="replace")):
            if worker.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"The worker does not start:\n{said[-2000:]}")
            time.sleep(0.1)


def database_url():
    parts = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{parts['NAME']}"
    return "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}".format(**parts)


def ring(jobs, folder):
    """On the queue of those workers; the bench itself rings for nobody."""
    queue, control = folder / "queue", folder / "queue-control"
    options = {"data_folder_in": str(queue), "data_folder_out": str(queue), "control_folder": str(control)}
    with Connection("filesystem://localhost", transport_options=options) as bell:
        for job in jobs:
            app.send_task("jobs.run", kwargs={"job_id": str(job)}, connection=bell)


def wait_for(jobs):
    deadline = time.monotonic() + PATIENCE
    while Job.objects.filter(pk__in=jobs).exclude(state=JobState.READY).exists():
        failed = Job.objects.filter(pk__in=jobs, state=JobState.FAILED).first()
        if failed or time.monotonic() > deadline:
            raise RuntimeError(failed.last_error if failed else "The workers are not done in ten minutes.")
        time.sleep(0.05)
