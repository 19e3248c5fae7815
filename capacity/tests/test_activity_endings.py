"""What an activity leaves: next steps of each municipality, person-days to note, somebody who looks after a result."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.activities import log_activity
from capacity.choices import ActivityKind, ActivityStatus, Sex, StrengthenedGroup
from capacity.models import Activity
from capacity.proposed_days import proposed_days
from partnerships.actions.next_steps import change_next_step, report_next_step, take_home, verify_next_step
from partnerships.choices import ActorGroup, Outcome
from partnerships.models import NextStep
from stedenband.tests.refusals import refused, refused_by_the_database
from stedenband.ui.testing import submit

NOW = timezone.now()
TODAY = timezone.localdate()
PILE = "e" + "\N{COMBINING ACUTE ACCENT}" * 10_000
ACCENTS = "x\N{COMBINING ACUTE ACCENT} " * 3_400


def take(activity, partner, by, due_in=10):
    steps = [(partner, "Order the registers", "Somebody", activity.starts_on + timedelta(days=due_in))]
    [step] = take_home(subject=activity, steps=steps, language="en", by=by)
    return step


def url(activity, name):
    return reverse(f"capacity:{name}", args=[activity.partnership.slug, activity.pk])


def test_an_activity_ends_with_a_list_for_each_that_another_verifies(world, client_of):
    activity, people = world.quick_win, world.cast
    step = take(activity, world.partner_a, people["contributor_b"])
    page = client_of(people["observer_b"]).get(activity.get_absolute_url())
    assert [(partner.bank, len(steps)) for partner, steps in page.context["step_lists"]] == [("a", 1), ("b", 0)]

    step = report_next_step(
        step=step, seen=None, outcome=Outcome.DONE, note="Ordered.", by=people["contributor_a"], now=NOW
    )
    with refused("own_step"):
        verify_next_step(step=step, seen=None, is_good=True, by=people["coordinator_a"], now=NOW)
    assert verify_next_step(step=step, seen=None, is_good=True, by=people["contributor_b"], now=NOW).is_verified


def test_what_is_not_settled_comes_along_to_the_next_activity_of_the_trajectory(world, client_of):
    page = client_of(world.cast["observer_a"]).get(world.activity.get_absolute_url())
    carried = {step.text for _partner, steps in page.context["carried_lists"] for step in steps}

    assert carried == {"Send the pictures"}


def test_a_step_is_not_due_before_the_activity_and_is_corrected_while_it_is_open(world):
    with refused("due_before"):
        take(world.activity, world.partner_a, world.cast["contributor_a"], due_in=-1)
    step = world.step_of_activity
    facts = {"partner": world.partner_b, "text": "Order two", "person": "Mieke", "language": "nl"}
    step = change_next_step(step=step, seen=None, due_on=step.due_on, by=world.cast["contributor_b"], now=NOW, **facts)
    assert (step.partner, step.text) == (world.partner_b, "Order two")


def test_a_step_hangs_on_one_thing(world):
    with refused_by_the_database():
        NextStep.objects.filter(pk=world.step_of_activity.pk).update(meeting=world.meeting_held)
    with refused_by_the_database():
        NextStep.objects.filter(pk=world.next_step.pk).update(meeting=None)


def test_next_steps_are_noted_on_a_page_with_lines_for_each(world, client_of):
    writer, activity = client_of(world.cast["contributor_a"]), world.quick_win
    due, first = TODAY + timedelta(days=30), f"step_{world.partner_b.pk}_0"
    typed = {"language": "en", f"{first}_text": "Send it", f"{first}_person": "", f"{first}_due_on": str(due)}

    assert set(submit(writer, url(activity, "activity_next_steps"), typed).context["form"].errors) == {
        f"{first}_person"
    }
    answer = submit(writer, url(activity, "activity_next_steps"), typed | {f"{first}_person": "Mieke"})

    assert answer.url.endswith("#next-steps")
    assert NextStep.objects.about(activity).get().partner == world.partner_b
    assert writer.get(url(world.planned_activity, "activity_next_steps")).status_code == 403


@pytest.mark.parametrize(
    ("facts", "people", "hundredths"),
    [({"minutes": 30}, 1, 0), ({"minutes": 240}, 3, 150), ({}, 2, 600), ({"minutes": 90}, 3, 50)],
)
def test_person_days_are_proposed_in_halves_for_the_own_municipality(partnership, cast, facts, people, hundredths):
    partner, other = partnership.partner_list
    activity = log_activity(
        partnership=partnership,
        kind=ActivityKind.TRAINING,
        title="A training",
        starts_on=TODAY - timedelta(days=2),
        ends_on=TODAY,
        heads={(partner.pk, ActorGroup.STAFF, Sex.OTHER): people},
        by=cast["contributor_a"],
        **facts,
    )
    assert (proposed_days(activity, partner.pk), proposed_days(activity, other.pk)) == (hundredths, 0)


def test_the_proposal_fills_the_form_and_ends_once_days_are_noted(world, client_of):
    writer = client_of(world.cast["contributor_a"])
    assert writer.get(world.activity.get_absolute_url()).context["proposed"] == 0
    page = writer.get(world.activity_before.get_absolute_url())
    assert page.context["proposed"] == 2_000

    address = reverse("capacity:contribution_add", args=[world.partnership.slug])
    form = writer.get(f"{address}?activity={world.activity_before.pk}&days=2000").context["form"]
    assert (form.initial["kind"], form["amount"].value()) == ("days", "20")


def test_a_call_is_logged_with_four_answers(partnership, cast, client_of):
    writer, people = client_of(cast["contributor_a"]), {one.pk: 2 for one in partnership.partner_list}
    typed = {"title": "A call", "day": str(TODAY), "minutes": "30", "learned": "Number first."}
    heads = {f"people_{pk}": number for pk, number in people.items()}

    submit(writer, reverse("capacity:activity_log", args=[partnership.slug]), typed | heads)

    call = Activity.objects.get()
    assert (call.kind, call.minutes, call.is_online) == (ActivityKind.VIDEO_CALL, 30, True)
    assert dict(call.participations.values_list("partner", "count")) == people
    assert call.learnings.get().text == "Number first."


def test_a_negative_number_of_people_is_refused_and_stays(partnership, cast, client_of):
    name = f"people_{partnership.partner_list[0].pk}"
    address = reverse("capacity:activity_log", args=[partnership.slug])

    answer = submit(client_of(cast["contributor_b"]), address, {"title": "Gesprek", "day": str(TODAY), name: "-2"})

    assert set(answer.context["form"].errors) == {name}
    assert 'value="-2"' in answer.content.decode()


@pytest.mark.parametrize("address", ["activity_log", "activity_add"])
def test_ten_thousand_accents_in_a_title_are_refused_and_nothing_is_lost(partnership, cast, client_of, address):
    typed = {"kind": "training", "title": ACCENTS, "day": str(TODAY), "starts_on": str(TODAY), "learned": "Nummer."}

    answer = submit(client_of(cast["contributor_a"]), reverse(f"capacity:{address}", args=[partnership.slug]), typed)

    [error] = answer.context["form"].errors["title"]
    assert "200" in error
    assert ACCENTS.strip() in answer.content.decode()
    assert not Activity.objects.exists()


def test_a_pile_of_accents_on_one_letter_becomes_a_letter_one_can_read(partnership, cast, client_of):
    typed = {"title": f"Pile {PILE}", "day": str(TODAY)}

    submit(client_of(cast["contributor_a"]), reverse("capacity:activity_log", args=[partnership.slug]), typed)

    assert len(Activity.objects.get().title) < 15


def test_accents_in_a_text_are_kept_as_they_were_typed(world, client_of):
    text = "Ña " + "a\N{COMBINING ACUTE ACCENT}\N{COMBINING DIAERESIS} " * 3_000
    plan = world.activity_overdue
    typed = {"starts_on": str(plan.starts_on), "ends_on": "", "summary": text, "language": "es"}

    submit(client_of(world.cast["contributor_a"]), url(plan, "activity_hold"), typed)

    plan.refresh_from_db()
    assert plan.status == ActivityStatus.DONE
    assert plan.summary.count("\N{COMBINING DIAERESIS}") == 3_000


def test_whom_it_strengthens_and_who_looks_after_it_are_told(world, client_of):
    writer, lamp = client_of(world.cast["contributor_a"]), world.quick_win
    page = writer.get(lamp.get_absolute_url()).content.decode()
    assert "Dire qui" in page
    names = ("kind", "title", "starts_on", "ends_on", "status", "chosen_by", "chosen_on", "capacity_built", "language")
    typed = {name: getattr(lamp, name) for name in names} | {
        "step": lamp.step_id,
        "initiated_by": "",
        f"reached_{world.partner_a.pk}": [StrengthenedGroup.OFFICIALS, StrengthenedGroup.CIVIL_SOCIETY],
        "after_care_of": world.partner_a.pk,
        "after_care_by": "The technical service",
        "public_message": "The ward chose it.",
        "row_version": lamp.row_version,
    }

    assert submit(writer, url(lamp, "activity_edit"), typed).status_code == 303

    answer = writer.get(lamp.get_absolute_url())
    assert [(one, len(groups)) for one, groups in answer.context["strengthened"]] == [(world.partner_a, 2)]
    assert "The technical service" in answer.content.decode()
