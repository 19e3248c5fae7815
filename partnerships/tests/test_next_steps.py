"""What each municipality takes home comes back until it is done and another one has seen it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from partnerships.actions.next_steps import change_next_step, note_next_steps, report_next_step, verify_next_step
from partnerships.choices import NextStepStatus, Outcome, Role, Side
from partnerships.gatherings import lists_of_steps
from partnerships.handover.parts import coming_days, open_parts
from partnerships.models import NextStep
from partnerships.tests.test_meetings import body_of, called
from partnerships.waiting import waiting_in
from stedenband.tests.cast import NORTH, SOUTH, begin, join
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
TODAY = NOW.date()


@pytest.fixture
def body(partnership, cast):
    return body_of(partnership, cast["coordinator_a"])


@pytest.fixture
def meeting(body, cast):
    return called(body, cast["contributor_a"], at=NOW - timedelta(days=20))


def noted(meeting, by, *partners, due_in=10):
    steps = [(one, f"Step of {one.name}", "Somebody", TODAY + timedelta(days=due_in)) for one in partners]
    return note_next_steps(meeting=meeting, steps=steps, language="en", by=by, now=NOW)


def reported(step, by, **fields):
    return report_next_step(
        **{"step": step, "seen": None, "outcome": Outcome.DONE, "note": "Done."} | fields, by=by, now=NOW
    )


def looked(step, by, is_good=True, missing="", now=NOW):
    return verify_next_step(step=step, seen=None, is_good=is_good, missing=missing, by=by, now=now)


def test_each_party_has_a_list_also_when_it_is_empty(partnership, meeting, cast):
    first, second = partnership.partner_list
    [step] = noted(meeting, cast["contributor_b"], first)

    assert lists_of_steps(NextStep.objects.all(), partnership.partner_list) == [(first, [step]), (second, [])]


def test_only_who_took_a_step_reports_it_and_only_another_confirms_it(partnership, meeting, cast):
    [step] = noted(meeting, cast["contributor_b"], partnership.partner_list[0])

    with refused("not_a_partner"):
        reported(step, cast["contributor_b"])
    with refused("not_reported"):
        looked(step, cast["contributor_b"])
    step = reported(step, cast["contributor_a"])
    with refused("own_step"):
        looked(step, cast["coordinator_a"])
    for who in ("observer_b", "association", "stranger"):
        with refused("not_a_partner"):
            looked(step, cast[who])
    step = looked(step, cast["contributor_b"])

    assert (step.status, step.verified_for.name) == (NextStepStatus.VERIFIED, "Wilgenrode")
    with refused("not_open"):
        reported(step, cast["contributor_a"])


def test_a_report_says_what_was_done(partnership, meeting, cast):
    [step] = noted(meeting, cast["contributor_b"], partnership.partner_list[0])

    with invalid("note_missing"):
        reported(step, cast["contributor_a"], note=" ")


def test_what_is_not_good_yet_goes_back_with_what_is_missing(partnership, meeting, cast):
    [step] = noted(meeting, cast["contributor_b"], partnership.partner_list[0])
    step = reported(step, cast["contributor_a"])

    with refused("reason_needed"):
        looked(step, cast["contributor_b"], is_good=False)
    step = looked(step, cast["contributor_b"], is_good=False, missing="The list of names.")
    assert (step.status, step.not_yet_because) == (NextStepStatus.OPEN, "The list of names.")

    step = looked(reported(step, cast["contributor_a"], outcome=Outcome.DROPPED), cast["contributor_b"])
    assert (step.is_verified, step.outcome) == (True, Outcome.DROPPED)


def test_a_step_comes_back_at_each_next_meeting_until_it_is_confirmed(partnership, body, meeting, cast):
    done, left = noted(meeting, cast["contributor_a"], *partnership.partner_list)
    looked(reported(done, cast["contributor_a"]), cast["contributor_b"], now=NOW - timedelta(days=8))
    second = called(body, cast["contributor_a"], at=NOW - timedelta(days=10))
    third = called(body, cast["contributor_a"], at=NOW - timedelta(days=5))

    assert set(NextStep.objects.carried_to(second)) == {done, left}
    assert set(NextStep.objects.carried_to(third)) == {left}
    reported(left, cast["contributor_b"])
    assert set(NextStep.objects.carried_to(third)) == {left}
    assert not NextStep.objects.carried_to(meeting).exists()


def test_steps_of_another_body_do_not_come_along(partnership, meeting, cast):
    noted(meeting, cast["contributor_a"], *partnership.partner_list)
    other = body_of(partnership, cast["coordinator_a"], name="Working group")

    assert not NextStep.objects.carried_to(called(other, cast["contributor_a"])).exists()


def test_a_step_waits_for_who_took_it_and_then_for_the_other(partnership, meeting, cast):
    first, second = partnership.partner_list
    [step] = noted(meeting, cast["contributor_b"], first)

    def waits():
        things = waiting_in([partnership], today=TODAY)
        return {(thing.partner_id, thing.label) for thing in things if step.text in thing.label}

    assert waits() == {(first.pk, "Next step: Step of Amandougou")}
    reported(step, cast["contributor_a"])
    assert waits() == {(second.pk, "Look whether this is settled: Step of Amandougou")}
    looked(step, cast["contributor_b"])
    assert waits() == set()


def test_among_three_one_of_the_others_is_enough(db):
    bond = begin((SOUTH, Side.SOUTH), (NORTH, Side.NORTH), ({**NORTH, "name": "Maasdorp"}, Side.NORTH))
    people = {partner.name: join(partner, Role.COORDINATOR) for partner in bond.partner_list}
    first, second, third = bond.partner_list
    meeting = called(body_of(bond, people[first.name]), people[first.name])
    [step] = noted(meeting, people[third.name], first)
    reported(step, people[first.name])

    waiting = [thing.partner_id for thing in waiting_in([bond], today=TODAY) if step.text in thing.label]
    assert waiting == [second.pk, third.pk]
    assert looked(step, people[second.name]).is_verified


@pytest.mark.parametrize(("due_in", "code"), [(-21, "due_before"), (-22, "due_before")])
def test_a_step_is_not_due_before_its_meeting(partnership, meeting, cast, due_in, code):
    with refused(code):
        noted(meeting, cast["contributor_a"], partnership.partner_list[0], due_in=due_in)


def test_no_step_before_the_meeting_began(partnership, body, cast):
    meeting = called(body, cast["contributor_a"], at=NOW + timedelta(days=1))
    with refused("not_begun"):
        noted(meeting, cast["contributor_a"], partnership.partner_list[0])


def test_a_body_of_one_municipality_gives_no_work_to_another(partnership, cast):
    own, other = partnership.partner_list
    body = body_of(partnership, cast["coordinator_a"], partner=own, name="Own group")
    meeting = called(body, cast["contributor_a"])

    assert noted(meeting, cast["contributor_a"], own)
    with refused("others_step"):
        noted(meeting, cast["contributor_a"], other)


def test_a_partner_of_another_partnership_takes_no_step(meeting, foreign, cast):
    with refused("foreign"):
        noted(meeting, cast["contributor_a"], foreign.partner_list[0])


def test_an_open_step_is_corrected_a_reported_one_is_not(partnership, meeting, cast):
    first, second = partnership.partner_list
    [step] = noted(meeting, cast["contributor_b"], first)
    given = {"partner": second, "text": "Better", "person": "Mieke", "due_on": TODAY, "language": "nl", "now": NOW}
    step = change_next_step(step=step, seen=1, **given, by=cast["contributor_a"])
    assert (step.partner, step.person) == (second, "Mieke")

    reported(step, cast["contributor_b"])
    with refused("not_open"):
        change_next_step(step=step, seen=None, **given, by=cast["contributor_a"])


def test_database_lets_nobody_confirm_their_own_step(partnership, meeting, cast):
    [step] = noted(meeting, cast["contributor_b"], partnership.partner_list[0])
    with refused_by_the_database():
        NextStep.objects.filter(pk=step.pk).update(verified_for=step.partner)


def test_a_successor_reads_open_steps_and_meetings_to_come(partnership, body, meeting, cast):
    noted(meeting, cast["contributor_a"], *partnership.partner_list)
    called(body, cast["contributor_a"], at=NOW + timedelta(days=7))

    steps = open_parts(partnership, TODAY)["next_steps"]
    assert {(row["text"], row["who"]) for row in steps} == {
        ("Step of Amandougou (Somebody)", "Amandougou"),
        ("Step of Wilgenrode (Somebody)", "Wilgenrode"),
    }
    assert [row["text"] for row in coming_days(partnership, TODAY) if row["code"] == "meeting"] == ["Steering group"]
