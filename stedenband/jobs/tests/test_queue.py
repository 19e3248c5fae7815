import os
import socket
import subprocess
import sys
import threading
import time
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.utils import timezone

from stedenband import jobs
from stedenband.jobs.choices import JobState
from stedenband.jobs.kinds import UnknownKind
from stedenband.jobs.models import Job
from stedenband.jobs.tests.factories import JobFactory, PersonFactory

ASKING = """
import django, sys
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[3]
django.setup()
from django.contrib.auth import get_user_model
from django.utils import timezone
from stedenband import jobs
from stedenband.jobs.tests import kinds
jobs.request("tests.repair", key=sys.argv[1], by=get_user_model().objects.get(pk=sys.argv[2]), now=timezone.now())
"""


def ask(key, by, kind="tests.repair", **arguments):
    return jobs.request(kind, key=key, by=by, now=timezone.now(), **arguments)


def test_a_request_is_a_row_that_waits(db):
    person = PersonFactory()

    job = ask("ladder", person, tool=3, side="left")

    job.refresh_from_db()
    assert (job.state, job.attempts, job.requested_by) == (JobState.WAITING, 0, person)
    assert job.arguments == {"tool": 3, "side": "left"}


@pytest.mark.parametrize("state", ["waiting", "ready", "failed"])
def test_the_same_key_gives_the_same_job_whatever_became_of_it(db, state):
    finished_at = timezone.now() if state in {"ready", "failed"} else None
    first = JobFactory(key="ladder", state=state, finished_at=finished_at)

    second = ask("ladder", PersonFactory())

    assert second == first
    assert second.state == state


def test_a_request_that_is_rolled_back_leaves_no_job_and_rings_no_bell(transactional_db, bells):
    person = PersonFactory()

    with transaction.atomic():
        ask("ladder", person)
        transaction.set_rollback(True)

    assert not Job.objects.exists()
    assert bells() == []


def test_a_request_rings_once_and_after_the_commit(transactional_db, bells):
    person = PersonFactory()

    with transaction.atomic():
        job = ask("ladder", person)
        ask("ladder", person)
        before = bells()

    assert before == []
    assert bells() == [str(job.pk)]


def test_an_unknown_kind_and_an_argument_that_is_an_object_are_refused(db):
    person = PersonFactory()

    with pytest.raises(UnknownKind):
        ask("ladder", person, kind="tests.no_such_kind")
    with pytest.raises(TypeError):
        ask("ladder", person, tool=person)
    with pytest.raises(TypeError):
        ask("ladder", person, tool="x" * 201)

    assert not Job.objects.exists()


def test_four_people_asking_at_once_get_one_job(transactional_db):
    person = PersonFactory()
    barrier, given = threading.Barrier(4), []

    def press():
        barrier.wait()
        with transaction.atomic():
            given.append(ask("ladder", person).pk)
        connection.close()

    threads = [threading.Thread(target=press) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert given == [Job.objects.get().pk] * 4


@pytest.mark.parametrize("broker", ["absent", "frozen"])
def test_a_broker_that_does_not_answer_costs_seconds_and_loses_nothing(transactional_db, settings, broker):
    person, key = PersonFactory(), f"ladder-{uuid4()}"
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        if broker == "absent":
            listener.close()
        environment = {
            **os.environ,
            "REDIS_URL": f"redis://127.0.0.1:{port}/0",
            "DJANGO_SETTINGS_MODULE": os.environ.get("DJANGO_SETTINGS_MODULE", "stedenband.settings"),
        }
        begun = time.monotonic()
        asking = subprocess.run(
            [sys.executable, "-c", ASKING, key, str(person.pk), connection.settings_dict["NAME"]],
            env=environment,
            cwd=settings.BASE_DIR,
            capture_output=True,
            text=True,
            check=False,
        )

    assert asking.returncode == 0, asking.stderr
    assert "did not ring" in asking.stderr
    assert time.monotonic() - begun < 10
    assert Job.objects.get(key=key).state == JobState.WAITING
