from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from stedenband.jobs.choices import JobError, JobState
from stedenband.jobs.lease import claim
from stedenband.jobs.models import Job
from stedenband.jobs.tests.factories import JobFactory, PersonFactory
from stedenband.jobs.work import Attempt, work


@pytest.fixture
def failed_job(db):
    ended = {"state": JobState.FAILED, "attempts": 3, "finished_at": timezone.now()}
    return JobFactory(**ended, error_code=JobError.BROKEN, last_error="ValueError")


def state_of(visitor, job):
    return visitor.get(reverse("jobs:job_state", kwargs={"pk": job.pk}))


def test_a_waiting_job_says_so_and_looks_again_by_itself(db, client_of):
    job = JobFactory()

    page = client_of(job.requested_by).get(job.get_absolute_url())

    assert page.status_code == 202
    assert page["Refresh"] == "5"
    assert "Waiting for its turn." in page.content.decode()


def test_a_running_job_tells_its_step_in_words(db, client_of):
    job = claim(JobFactory().pk, now=timezone.now())
    visitor = client_of(job.requested_by)

    with Attempt(job) as progress:
        progress("repair")
        page, state = visitor.get(job.get_absolute_url()).content.decode(), state_of(visitor, job).json()

    assert "Step 2 of 3: repairing them" in page
    assert '<progress max="3" value="2"' in page
    text = "Step 2 of 3: repairing them"
    assert state == {"state": "running", "step": 2, "total": 3, "text": text, "url": None}


def test_a_ready_job_leads_to_its_result(db, client_of):
    job = JobFactory()
    work(job.pk)
    visitor = client_of(job.requested_by)

    page, state = visitor.get(job.get_absolute_url()), state_of(visitor, job)

    assert (page.status_code, page.url) == (303, f"/tools/{job.key}/")
    assert state.json()["url"] == page.url
    assert state["Cache-Control"] == "no-store"


def test_a_failed_job_tells_why_without_the_details_and_can_be_tried_again(failed_job, client_of):
    visitor = client_of(failed_job.requested_by)

    page = visitor.get(failed_job.get_absolute_url())
    answers = [visitor.post(failed_job.get_absolute_url()) for _ in range(3)]

    assert "Refresh" not in page
    assert "Something went wrong on our side." in page.content.decode()
    assert failed_job.reference in page.content.decode()
    assert "ValueError" not in page.content.decode()
    assert [(answer.status_code, answer.url) for answer in answers] == [(303, failed_job.get_absolute_url())] * 3
    failed_job.refresh_from_db()
    assert (failed_job.state, failed_job.attempts) == (JobState.WAITING, 0)


def test_what_the_domain_refused_is_told_in_its_own_words(db, client_of):
    job = JobFactory(kind="tests.refused")
    work(job.pk)

    page = client_of(job.requested_by).get(job.get_absolute_url()).content.decode()

    assert "There are no tools yet." in page


def test_a_stranger_finds_nothing_and_a_guest_finds_the_job(failed_job, client_of):
    guest, stranger = PersonFactory(), PersonFactory()
    Job.objects.update(arguments={"guest": guest.pk})
    state_url = reverse("jobs:job_state", kwargs={"pk": failed_job.pk})

    for address in (failed_job.get_absolute_url(), state_url):
        assert client_of(guest).get(address).status_code == 200
        assert client_of(stranger).get(address).status_code == 404
    assert client_of(stranger).post(failed_job.get_absolute_url()).status_code == 404
    failed_job.refresh_from_db()
    assert failed_job.state == JobState.FAILED


def test_nobody_sees_a_job_without_logging_in_and_a_guessed_number_is_not_found(failed_job, client, client_of):
    guessed = reverse("jobs:job_detail", kwargs={"pk": uuid4()})

    assert client.get(failed_job.get_absolute_url()).status_code == 302
    assert client_of(PersonFactory()).get(guessed).status_code == 404


def test_what_one_may_see_and_what_is_listed_are_the_same(failed_job):
    guest, stranger, gone = PersonFactory(), PersonFactory(), PersonFactory(is_active=False)
    JobFactory(arguments={"guest": guest.pk})
    JobFactory(arguments={"guest": gone.pk})

    for person in (failed_job.requested_by, guest, stranger, gone):
        allowed = {job for job in Job.objects.all() if person.has_perm("jobs.view_job", job)}
        assert set(Job.objects.all().visible_to(person)) == allowed
    assert list(Job.objects.all().visible_to(gone)) == []


def test_an_administrator_reads_jobs_and_may_only_start_failed_ones_again(failed_job, client_of):
    waiting = JobFactory()
    visitor = client_of(PersonFactory(is_staff=True, is_superuser=True))
    list_url = reverse("admin:jobs_job_changelist")

    found = visitor.get(list_url, {"q": failed_job.key})
    one = visitor.get(reverse("admin:jobs_job_change", args=[failed_job.pk]))
    picked = {"action": "try_again", "_selected_action": [failed_job.pk, waiting.pk]}
    done = visitor.post(list_url, picked, follow=True)

    assert (found.status_code, one.status_code) == (200, 200)
    assert b'name="_save"' not in one.content
    assert visitor.get(reverse("admin:jobs_job_add")).status_code == 403
    assert b"1 job starts again." in done.content
    failed_job.refresh_from_db()
    assert failed_job.state == JobState.WAITING
