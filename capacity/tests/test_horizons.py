"""Two horizons, the process in words, and what trajectories ask of each municipality."""

from datetime import timedelta

import pytest
from dateutil.relativedelta import relativedelta
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from capacity.actions.trajectories import change_step, plan_step, report_step, write_trajectory
from capacity.horizons import next_half_year, plan_of_years, steps_left_open
from capacity.models import LookBack, Stake, Step
from capacity.process import process_facts
from capacity.waiting import waiting_in
from partnerships.actions.signoff import sign_off
from partnerships.choices import PartnershipForm, Word
from partnerships.models import Partnership, Version
from stedenband.tests.deeds import journey
from stedenband.tests.deeds.partnership import another_partnership

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = NOW.date()
THIS_MONTH = TODAY.replace(day=1)


@pytest.fixture
def trajectory(partnership, cast):
    words = {"title": "Registry", "problem": "Late.", "desired_change": "In time.", "language": "en"}
    return write_trajectory(partnership=partnership, by=cast["contributor_a"], **words)


@pytest.fixture
def step(trajectory, cast):
    def plan(title, months):
        on = THIS_MONTH + relativedelta(months=months)
        return plan_step(trajectory=trajectory, title=title, expected_on=on, by=cast["contributor_a"])

    return plan


def asked(partnership, name, *arguments):
    """The names of the partners that are asked to go to a page, in order."""
    one = Partnership.objects.with_partners().get(pk=partnership.pk)
    address = reverse(f"capacity:{name}", args=[one.slug, *arguments])
    found = [waiting for waiting in waiting_in([one], today=TODAY) if waiting.url == address]
    return [one.partner(waiting.partner_id) for waiting in found]


def test_plan_tells_year_by_year_and_half_a_year_what_comes(partnership, cast, step):
    late, soon, far = step("Late", -2), step("Soon", 2), step("Far", 15)
    steps = [far, soon, late]

    assert [title for _year, group in plan_of_years(steps) for title in map(str, group)] == ["Late", "Soon", "Far"]
    assert steps_left_open(steps, TODAY) == [late]
    months = next_half_year(partnership, steps, user=cast["observer_b"], now=NOW)
    assert [(month, [one.title for one in things]) for month, things in months] == [(soon.expected_on, ["Soon"])]


def test_half_a_year_holds_steps_activities_and_meetings(world, cast):
    steps = list(Step.objects.of_partnership(world.partnership).select_related("trajectory"))

    months = next_half_year(world.partnership, steps, user=cast["association"], now=NOW)

    urls = {one.url for _month, things in months for one in things}
    assert {
        world.step_planned.get_absolute_url(),
        world.planned_activity.get_absolute_url(),
        world.meeting.get_absolute_url(),
    } <= urls
    assert months == sorted(months, key=lambda row: row[0])


def test_stranger_sees_no_activity_or_meeting_to_come(world, cast):
    assert next_half_year(world.partnership, [], user=cast["stranger"], now=NOW) == []


def test_process_is_told_in_numbers_of_the_last_year(partnership, cast, step):
    first, second = step("One", 1), step("Two", 2)
    for title in ("One, later", "One, much later"):
        said = {"title": title, "expected_on": first.expected_on, "by": cast["contributor_b"], "now": NOW}
        change_step(step=first, seen=None, **said)
    long_ago = NOW - timedelta(days=400)
    change_step(
        step=second, seen=None, title="2", expected_on=second.expected_on, by=cast["contributor_b"], now=long_ago
    )

    facts = process_facts(partnership, now=NOW)

    assert (facts.steps, facts.revised) == (2, 1)


def test_activities_in_a_step_are_counted(world):
    facts = process_facts(world.partnership, now=NOW)

    assert facts.activities == facts.in_a_step > 0
    assert facts.outside == 0


def test_each_municipality_is_asked_what_a_new_trajectory_is_to_it(partnership, cast, trajectory):
    assert asked(partnership, "stake_write", trajectory.pk) == partnership.partner_list

    Stake.objects.create(trajectory=trajectory, partner=partnership.partner_list[0], power="own")

    assert asked(partnership, "stake_write", trajectory.pk) == partnership.partner_list[1:]


def test_step_of_an_earlier_month_asks_how_it_ended_until_somebody_says(partnership, cast, step):
    late, coming = step("Late", -1), step("This month", 0)
    assert asked(partnership, "step_detail", late.pk) == partnership.partner_list
    assert asked(partnership, "step_detail", coming.pk) == []

    report_step(step=late, outcome="reached", evidence="Seen.", by=cast["coordinator_a"], now=NOW)

    assert asked(partnership, "step_detail", late.pk) == []


def test_step_that_is_not_yet_reached_for_one_asks_again(partnership, cast, step):
    coming = step("Next year", 12)
    report_step(step=coming, outcome="reached", evidence="Seen.", by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(coming).open().get()
    sign_off(version=version, word=Word.SENT_BACK, remark="Not here.", by=cast["coordinator_b"], now=NOW)

    assert asked(partnership, "step_detail", coming.pk) == partnership.partner_list


def test_step_that_changed_after_a_word_asks_to_look_again(partnership, cast, step):
    coming = step("Next year", 12)
    report_step(step=coming, outcome="reached", evidence="Seen.", by=cast["coordinator_a"], now=NOW)

    said = {"title": "Next year, later", "expected_on": coming.expected_on, "by": cast["contributor_b"], "now": NOW}
    change_step(step=coming, seen=None, **said)

    assert asked(partnership, "step_detail", coming.pk) == partnership.partner_list


def test_year_without_a_look_back_asks_for_one(partnership, trajectory):
    Partnership.objects.filter(pk=partnership.pk).update(since_on=TODAY - relativedelta(months=11))
    assert asked(partnership, "look_back_add") == []

    Partnership.objects.filter(pk=partnership.pk).update(since_on=TODAY - relativedelta(months=13))
    assert asked(partnership, "look_back_add") == partnership.partner_list

    words = {"what_changed": "A.", "differently": "B."}
    LookBack.objects.create(partnership=partnership, held_on=TODAY - relativedelta(months=2), **words)
    assert asked(partnership, "look_back_add") == []


def test_light_partnership_is_asked_nothing_of_this(partnership, trajectory):
    Partnership.objects.filter(pk=partnership.pk).update(form=PartnershipForm.LIGHT)

    assert asked(partnership, "stake_write", trajectory.pk) == []


def test_note_that_was_not_offered_waits_for_a_coordinator(partnership, trajectory):
    note = LookBack.objects.create(partnership=partnership, held_on=TODAY, what_changed="A.", differently="B.")

    assert asked(partnership, "look_back_detail", note.pk) == partnership.partner_list


def test_questions_cost_the_same_for_many_partnerships(world, django_assert_max_num_queries):
    one = list(Partnership.objects.with_partners().filter(pk=world.partnership.pk))
    with CaptureQueriesContext(connection) as asked:
        waiting_in(one, today=TODAY)
    another_partnership(world, turn=1)
    journey.grow(world, turn=1)
    many = list(Partnership.objects.with_partners())

    with django_assert_max_num_queries(len(asked)):
        waiting_in(many, today=TODAY)


def test_journey_asks_about_groups_that_are_forgotten(world, cast, client_of):
    address = reverse("capacity:trajectory_list", args=[world.partnership.slug])

    page = client_of(cast["observer_a"]).get(f"{address}?language=en").content.decode()

    assert f"In {world.partner_a.name} no trajectory strengthens politicians yet." in page
    assert "The next six months" in page
    assert "The plan over the years" in page
