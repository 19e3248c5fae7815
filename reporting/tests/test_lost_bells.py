"""Redis is flushed with twenty reports waiting: all of them arrive, each once, for the database is the record."""

import time
from datetime import timedelta

import pytest
from celery import current_app
from django.utils import timezone

from partnerships.choices import Role, Side
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.editions import request_edition
from reporting.models import Edition, Period, Report
from reporting.tasks import open_due_periods_task
from stedenband.audit.models import Entry
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.tests.cast import NORTH, SOUTH, begin, join

pytestmark = pytest.mark.worker

REPORTS = 20
PATIENCE = 150


@pytest.fixture
def coordinators(transactional_db):
    """Twenty partnerships whose year has ended."""
    people = []
    for number in range(REPORTS):
        places = [
            (SOUTH | {"name": f"Alba {number:02}"}, Side.SOUTH),
            (NORTH | {"name": f"Berg {number:02}"}, Side.NORTH),
        ]
        partnership = begin(*places)
        today = timezone.localdate()
        last_year = today.replace(year=today.year - 1, month=1, day=1)
        start_schedule(partnership=partnership, cadence="yearly", first_on=last_year, by=None)
        people.append(join(partnership.partner_list[0], Role.COORDINATOR))
    return people


def wait_for(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "it took too long"
        time.sleep(0.2)


def test_twenty_reports_open_once_though_every_bell_was_lost(coordinators, start_worker):
    open_due_periods_task.delay()
    current_app.control.purge()
    start_worker("--beat", JOB_TICK_SECONDS="1")

    wait_for(lambda: Report.objects.count() == REPORTS)
    open_due_periods_task.delay()
    open_due_periods(now=timezone.now())
    assert Period.objects.count() == Report.objects.count() == REPORTS
    assert Entry.objects.filter(verb="report.opened").count() == REPORTS


def test_twenty_editions_arrive_once_though_every_bell_was_lost(coordinators, start_worker):
    reports = open_due_periods(now=timezone.now())
    before = timezone.now() - timedelta(minutes=2)
    for report, by in zip(sorted(reports, key=lambda report: report.partnership_id), coordinators, strict=True):
        request_edition(report=report, language="fr", by=by, now=before)
    current_app.control.purge()
    start_worker("--beat", JOB_TICK_SECONDS="1")

    wait_for(lambda: Edition.objects.made().count() == REPORTS)
    jobs = Job.objects.filter(kind="reporting.make_edition")
    wait_for(lambda: jobs.filter(state=JobState.READY).count() == REPORTS)
    assert Entry.objects.filter(verb="edition.made").count() == REPORTS
    assert set(jobs.values_list("attempts", flat=True)) == {1}
