"""The pages of activities: logging in a minute or in full, who took part, narrowing the list, dropping a plan."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.activities import log_activity
from capacity.actions.trajectories import plan_step, write_trajectory
from capacity.choices import ActivityKind, ActivityStatus
from capacity.models import Activity, Learning
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate()
VISIT = {
    "kind": "work_visit",
    "title": "Visit of the registrars",
    "starts_on": "2026-03-02",
    "ends_on": "",
    "status": "done",
    "initiated_by": "",
    "step": "",
    "language": "en",
}
QUICK_WIN = VISIT | {"kind": "quick_win", "title": "A lamp over the counter"}


def url(partnership, name, *arguments):
    return reverse(f"capacity:{name}", args=[partnership.slug, *arguments])


@pytest.fixture
def writer(cast, client_of):
    return client_of(cast["contributor_a"])


@pytest.fixture
def step(partnership, cast):
    trajectory = write_trajectory(
        partnership=partnership,
        title="Registry",
        problem="Late",
        desired_change="On time",
        language="en",
        by=cast["contributor_a"],
    )
    return plan_step(trajectory=trajectory, title="Births within a month", expected_on=TODAY, by=cast["contributor_a"])


@pytest.fixture
def visit(partnership, cast):
    return log_activity(
        partnership=partnership,
        kind=ActivityKind.WORK_VISIT,
        title="First week",
        starts_on=date(2026, 3, 2),
        ends_on=date(2026, 3, 6),
        by=cast["contributor_a"],
    )


def test_a_call_and_what_was_learned_from_it_are_logged_in_one_go(partnership, cast, writer):
    call = {
        "kind": "video_call",
        "title": "Half an hour together",
        "day": str(TODAY),
        "learned": "Number first.",
    }

    answer = submit(writer, url(partnership, "activity_log"), call)

    activity, learning = Activity.objects.get(), Learning.objects.get()
    assert answer.url == activity.get_absolute_url()
    assert (activity.ends_on, activity.is_online, activity.language) == (TODAY, True, "fr")
    assert (learning.activity, learning.text, learning.language) == (activity, "Number first.", "fr")
    assert learning.learner == partnership.partner_list[0]


def test_a_call_can_be_logged_before_one_knows_what_was_learned(partnership, writer):
    submit(writer, url(partnership, "activity_log"), {"kind": "video_call", "title": "A call", "day": str(TODAY)})

    assert (Activity.objects.count(), Learning.objects.count()) == (1, 0)


def test_what_lies_ahead_cannot_be_logged_as_done(partnership, writer):
    day_to_come = str(TODAY + timedelta(days=2))

    quick = submit(
        writer, url(partnership, "activity_log"), {"kind": "video_call", "title": "A call", "day": day_to_come}
    )
    full = submit(writer, url(partnership, "activity_add"), VISIT | {"starts_on": day_to_come})

    assert "day" in quick.context["form"].errors
    assert "starts_on" in full.context["form"].errors
    assert Activity.objects.count() == 0


def test_the_last_day_is_the_first_one_unless_one_says_otherwise(partnership, writer):
    submit(writer, url(partnership, "activity_add"), VISIT)

    assert Activity.objects.get().ends_on == date(2026, 3, 2)


def test_an_end_before_the_start_is_refused_beside_the_field(partnership, writer):
    answer = submit(writer, url(partnership, "activity_add"), VISIT | {"ends_on": "2026-03-01", "title": "Café à Zou"})

    page = answer.content.decode()
    assert set(answer.context["form"].errors) == {"ends_on"}
    assert "Café à Zou" in page
    assert 'href="#id_ends_on"' in page
    assert Activity.objects.count() == 0


def test_a_quick_visible_result_asks_each_of_its_facts_beside_the_field(partnership, writer, step):
    answer = submit(writer, url(partnership, "activity_add"), QUICK_WIN)

    assert set(answer.context["form"].errors) == {"step", "chosen_by", "chosen_on", "capacity_built"}
    assert '<details class="box" open>' in answer.content.decode()
    assert Activity.objects.count() == 0


def test_a_quick_visible_result_with_its_facts_is_part_of_the_step(partnership, writer, step):
    facts = {
        "step": step.pk,
        "chosen_by": "Ward assembly",
        "chosen_on": "2026-02-01",
        "capacity_built": "Own purchases",
    }

    submit(writer, url(partnership, "activity_add"), QUICK_WIN | facts)

    assert step.activities.get().chosen_by == "Ward assembly"


def test_an_activity_outside_the_journey_asks_why_and_keeps_the_reason(partnership, writer, step):
    asked = submit(writer, url(partnership, "activity_add"), VISIT)
    assert [warning.code for warning in asked.context["form"].unexplained] == ["outside_trajectory"]
    assert Activity.objects.count() == 0

    why = {"warned": "outside_trajectory", "warning_reason": "The mayor asked for it."}
    submit(writer, url(partnership, "activity_add"), VISIT | why)

    assert Activity.objects.get().outside_because == "The mayor asked for it."


def test_a_reason_that_is_too_long_comes_back_whole(partnership, writer, step):
    why = {"warned": "outside_trajectory", "warning_reason": "Because " + "x" * 400}

    answer = submit(writer, url(partnership, "activity_add"), VISIT | why)

    assert why["warning_reason"] in answer.content.decode()
    assert Activity.objects.count() == 0


def test_no_reason_is_asked_while_there_is_no_journey_yet(partnership, writer):
    assert submit(writer, url(partnership, "activity_add"), VISIT).status_code == 303


@pytest.mark.parametrize("field", ["host", "initiated_by"])
def test_a_partner_of_another_partnership_is_no_choice(partnership, foreign, writer, field):
    answer = submit(writer, url(partnership, "activity_add"), VISIT | {field: foreign.partner_list[0].pk})

    assert field in answer.context["form"].errors
    assert Activity.objects.count() == 0


def test_two_people_who_change_one_activity_both_see_both_texts(partnership, writer, visit):
    address = url(partnership, "activity_edit", visit.pk)
    Activity.objects.filter(pk=visit.pk).update(row_version=7, title="Newest title")

    answer = submit(writer, address, VISIT | {"title": "My title", "row_version": "1"})

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "My title" in page
    assert "Newest title" in page


def test_who_took_part_is_written_by_partner_group_and_sex(partnership, writer, visit):
    first, second = partnership.partner_list
    people = {f"n_{first.pk}_staff_women": "4", f"n_{second.pk}_opposition_men": "1", f"n_{second.pk}_staff_men": "0"}

    submit(writer, url(partnership, "activity_people", visit.pk), people)

    rows = set(visit.participations.values_list("partner", "group", "sex", "count"))
    assert rows == {(first.pk, "staff", "women", 4), (second.pk, "opposition", "men", 1)}


@pytest.mark.parametrize("silly", ["-3", "3.5", "many", "99999999"])
def test_a_silly_number_of_people_is_refused_and_stays_readable(partnership, writer, visit, silly):
    name = f"n_{partnership.partner_list[0].pk}_staff_women"

    answer = submit(writer, url(partnership, "activity_people", visit.pk), {name: silly})

    assert set(answer.context["form"].errors) == {name}
    assert f'value="{silly}"' in answer.content.decode()
    assert visit.participations.count() == 0


def test_only_what_is_planned_can_be_dropped(partnership, cast, writer, visit):
    answer = submit(writer, url(partnership, "activity_drop", visit.pk), {"reason": "It rained."})
    assert answer.status_code == 200

    Activity.objects.filter(pk=visit.pk).update(status=ActivityStatus.PLANNED)
    submit(writer, url(partnership, "activity_drop", visit.pk), {"reason": "It rained."})

    visit.refresh_from_db()
    assert (visit.status, visit.dropped_because) == (ActivityStatus.DROPPED, "It rained.")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"First week", "A call"}),
        ("kind=video_call", {"A call"}),
        ("since=2026-03-05", {"First week", "A call"}),
        ("since=2026-03-07", {"A call"}),
        ("until=2026-03-02", {"First week"}),
        ("title=WEEK", {"First week"}),
        ("part_of=none", {"First week"}),
        ("status=planned", set()),
        ("since=soon&kind=video_call", {"A call"}),
    ],
)
def test_the_list_is_narrowed_by_its_address(partnership, cast, writer, visit, step, query, found):
    log_activity(
        partnership=partnership,
        kind=ActivityKind.VIDEO_CALL,
        title="A call",
        starts_on=date(2026, 5, 1),
        ends_on=date(2026, 5, 1),
        step=step,
        by=cast["contributor_b"],
    )

    page = writer.get(f"{url(partnership, 'activity_list')}?{query}")

    assert {activity.title for activity in page.context["page_obj"]} == found


def test_the_list_is_narrowed_to_a_step_its_trajectory_or_who_learned(partnership, cast, writer, visit, step):
    visit.step = step
    visit.save()
    learner = partnership.partner_list[0].pk
    for query, number in [
        (f"part_of=step-{step.pk}", 1),
        (f"part_of=trajectory-{step.trajectory_id}", 1),
        ("part_of=step-999999", 1),  # no such choice: the filter says so and narrows nothing
        (f"learned={learner}", 0),
    ]:
        assert len(writer.get(f"{url(partnership, 'activity_list')}?{query}").context["page_obj"]) == number, query


def test_each_filter_in_force_can_be_taken_away(partnership, writer, visit):
    page = writer.get(f"{url(partnership, 'activity_list')}?kind=work_visit&title=week")

    addresses = [address for _words, address in page.context["chosen"]]
    assert [address.partition("?")[2] for address in addresses] == ["title=week", "kind=work_visit"]


@pytest.mark.parametrize(
    ("name", "member", "status"),
    [("activity_edit", "stranger", 404), ("activity_edit", "observer_b", 403), ("activity_detail", "former", 404)],
)
def test_an_activity_is_changed_and_read_by_those_who_may(partnership, cast, client_of, visit, name, member, status):
    assert client_of(cast[member]).get(url(partnership, name, visit.pk)).status_code == status


def test_an_activity_of_another_partnership_does_not_exist_here(partnership, foreign, cast, writer):
    theirs = log_activity(
        partnership=foreign,
        kind=ActivityKind.TRAINING,
        title="Theirs",
        starts_on=TODAY,
        ends_on=TODAY,
        by=cast["stranger"],
    )

    assert writer.get(url(partnership, "activity_detail", theirs.pk)).status_code == 404
    assert writer.get(url(foreign, "activity_detail", theirs.pk)).status_code == 404


def test_purpose_that_was_left_open_is_that_of_the_kind(partnership, writer):
    submit(writer, url(partnership, "activity_add"), VISIT | {"kind": "info_session", "purpose": ""})
    assert Activity.objects.get().purpose == "democracy"


def test_equipment_for_capacity_is_refused_beside_the_purpose(partnership, writer):
    answer = submit(writer, url(partnership, "activity_add"), VISIT | {"kind": "equipment", "purpose": "officials"})

    assert list(answer.context["form"].errors) == ["purpose"]
    assert not Activity.objects.exists()
