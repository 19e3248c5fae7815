"""Work that a visitor of a public page asks for, without an account."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils import timezone, translation

from stedenband import jobs
from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.kinds import KINDS
from stedenband.jobs.models import Job
from stedenband.jobs.tests import kinds  # noqa: F401 - registers the kinds
from stedenband.jobs.tests.factories import PersonFactory
from stedenband.jobs.work import work

HEARD = []


@pytest.fixture(autouse=True)
def _for_visitors():
    HEARD.clear()
    jobs.kind(
        "tests.for_visitors",
        label="Mending a visitor's bicycle",
        handler=lambda job, progress: HEARD.append(translation.get_language()),
        may=lambda user, job: False,
        done_url=lambda job: "/",
        for_visitors=True,
    )
    yield
    del KINDS["tests.for_visitors"]


def ask(kind="tests.for_visitors", **arguments):
    return jobs.request(kind, key="bicycle", by=None, now=timezone.now(), **arguments)


def test_a_visitors_work_is_done_in_the_language_of_the_page(db):
    job = ask(language="es")

    assert work(job.pk) == JobState.READY
    assert HEARD == ["es"]


def test_a_visitor_gets_only_what_is_for_visitors_and_says_the_language(db):
    with pytest.raises(TypeError):
        ask("tests.repair", language="es")
    with pytest.raises(TypeError):
        ask()

    assert not Job.objects.exists()


def test_work_without_a_requester_is_not_done_for_another_kind(db):
    job = ask(language="es")
    Job.objects.filter(pk=job.pk).update(kind="tests.repair")

    work(job.pk)

    job.refresh_from_db()
    assert (job.state, job.error_code) == (JobState.FAILED, JobError.NOT_ALLOWED)


def test_nobody_follows_a_visitors_work_by_its_number(db, client_of, client):
    job = ask(language="es")

    assert not job.may_be_followed_by(AnonymousUser())
    assert client_of(PersonFactory()).get(job.get_absolute_url()).status_code == 404
    assert client.get(job.get_absolute_url()).status_code == 302
