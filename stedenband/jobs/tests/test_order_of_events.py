"""Whatever happens in whatever order, a job ends at most once and never has more than three attempts."""

import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from django.db import connection
from django.forms.models import model_to_dict
from django.utils import timezone
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from stedenband.jobs.choices import JOB_TRANSITIONS, JobError, JobState
from stedenband.jobs.lease import LeaseLost, claim, finish, give_back, renew
from stedenband.jobs.models import Job
from stedenband.jobs.tests.factories import JobFactory, PersonFactory
from stedenband.jobs.upkeep import reap, tick

WORKERS = st.integers(0, 3)
EVENTS = st.one_of(
    st.just(("claim", None)),
    st.tuples(st.sampled_from(["finish", "fail", "beat"]), WORKERS),
    st.tuples(st.just("wait"), st.sampled_from([1, 20, 31, 61])),
    st.just(("tick", None)),
)


class World:
    """One job, the workers that ever held it, and a clock."""

    def __init__(self, person):
        self.job = JobFactory(requested_by=person)
        self.now = timezone.now()
        self.tokens, self.stored, self.states = [], 0, [JobState.WAITING]

    def claim(self, _):
        if job := claim(self.job.pk, now=self.now):
            self.tokens.append(job.lease_token)

    def finish(self, worker):
        finish(self.tokens[worker], commit=self.store, now=self.now)

    def fail(self, worker):
        give_back(Job.objects.held_by(self.tokens[worker]), code=JobError.BROKEN, now=self.now)

    def beat(self, worker):
        renew(self.tokens[worker], now=self.now)

    def wait(self, seconds):
        self.now += timedelta(seconds=seconds)

    def tick(self, _):
        tick(now=self.now)

    def store(self):
        self.stored += 1

    def live(self, event, argument):
        if event in {"finish", "fail", "beat"} and argument >= len(self.tokens):
            return
        before = model_to_dict(self.job)
        is_holder = argument is None or event == "wait" or self.tokens[argument] == self.job.lease_token
        with suppress(LeaseLost):
            getattr(self, event)(argument)
        self.job.refresh_from_db()
        assert is_holder or model_to_dict(self.job) == before, "a worker changed a job that it did not hold"
        if self.job.state != self.states[-1]:
            self.states.append(self.job.state)


@hypothesis_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events=st.lists(EVENTS, max_size=16))
def test_in_any_order_of_events_a_job_ends_once_within_three_attempts(db, events):
    Job.objects.all().delete()
    world = World(PersonFactory())

    for event, argument in events:
        world.live(event, argument)

    assert len(world.tokens) == world.job.attempts <= 3
    assert world.stored == (world.job.state == JobState.READY)
    for before, after in zip(world.states, world.states[1:], strict=False):
        assert after in JOB_TRANSITIONS[before]


def at_once(*calls):
    """The results of `calls`, started in the same moment in a thread and a connection each."""
    barrier, results = threading.Barrier(len(calls)), []

    def begin(call):
        barrier.wait()
        try:
            results.append(call())
        except LeaseLost:
            results.append(LeaseLost)
        finally:
            connection.close()

    threads = [threading.Thread(target=begin, args=[call]) for call in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.mark.parametrize("round_", range(5))
def test_of_two_workers_at_one_bell_one_gets_the_job(transactional_db, round_):
    job = JobFactory()

    claims = at_once(*[lambda: claim(job.pk, now=timezone.now())] * 4)

    assert len([claimed for claimed in claims if claimed]) == 1
    job.refresh_from_db()
    assert job.attempts == 1


@pytest.mark.parametrize("round_", range(5))
def test_two_ticks_and_a_slow_worker_at_once_settle_a_job_once(transactional_db, round_):
    now = timezone.now()
    job = claim(JobFactory().pk, now=now)
    later = now + timedelta(minutes=1)
    stored = []

    reaped_a, reaped_b, finished = [], [], []
    at_once(
        lambda: reaped_a.append(reap(now=later)),
        lambda: reaped_b.append(reap(now=later)),
        lambda: finished.append(finish(job.lease_token, commit=lambda: stored.append(1), now=later)),
    )

    job.refresh_from_db()
    assert sum(reaped_a + reaped_b) + len(finished) == 1
    assert job.state == (JobState.READY if stored else JobState.WAITING)
