"""A round opens with the word of all, and nobody reads the other side before every side has closed."""

from datetime import timedelta

import pytest

from capacity.actions.assessment_links import end_answering, make_links, take_back_links
from capacity.actions.assessment_rounds import call_off_round, propose_round
from capacity.actions.assessment_talks import offer_conversation
from capacity.actions.assessment_workshops import describe_workshop, score_statements
from capacity.choices import DIFFER, ConversationStatus, RoleGroup, RoundKind, RoundStatus
from capacity.models import ActionPoint, Answer, AnswerSheet, AssessmentSide, Workshop, WorkshopScore
from partnerships.actions.signoff import sign_off
from partnerships.choices import Word
from partnerships.models import Theme, Version
from stedenband.tests.deeds import assessments as deeds
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

BLIND = [Workshop, WorkshopScore, ActionPoint]
ALL_BUT_OWN = ["coordinator_b", "signatory_b", "association", "former", "stranger", "administrator"]


def rows_of(model, side, user):
    path = "side" if model is Workshop else "workshop__side"
    return model.objects.visible_to(user).filter(**{path: side})


@pytest.fixture
def full_round(world):
    """A baseline of all statements, under way beside nothing else."""
    call_off_round(assessment=world.assessment, reason="Made anew.", by=world.cast["coordinator_a"], now=world.now)
    call_off_round(assessment=world.assessment_proposed, reason="So.", by=world.cast["coordinator_a"], now=world.now)
    return deeds.propose(world, kind=RoundKind.BASELINE)


def test_round_opens_with_the_word_of_all_and_gives_every_partner_a_side(full_round):
    assert full_round.status == RoundStatus.OPEN
    assert {side.partner.name for side in full_round.sides.all()} == {"Amandougou", "Wilgenrode"}


def test_full_round_asks_28_statements_and_a_light_one_those_on_democracy_and_the_partnership(world, full_round):
    assert len(full_round.statements) == 28
    assert [one.code for one in world.assessment.statements] == [
        f"{letter}{n}" for letter in "DP" for n in (1, 2, 3, 4)
    ]


def test_round_that_a_partner_sends_back_can_be_proposed_in_other_words(world, cast):
    version = Version.objects.of(world.assessment_proposed).open().get()
    sign_off(version=version, word=Word.SENT_BACK, remark="After harvest.", by=cast["coordinator_b"], now=world.now)
    world.assessment_proposed.refresh_from_db()
    assert world.assessment_proposed.status == RoundStatus.SENT_BACK

    again = propose_round(**words(world), assessment=world.assessment_proposed, by=cast["coordinator_b"])

    assert again.status == RoundStatus.PROPOSED
    assert Version.objects.of(again).open().get().number == 2


def words(world, **changed):
    return {
        "partnership": world.partnership,
        "kind": RoundKind.FINAL,
        "theme": Theme.objects.first(),
        "note": "",
        "language": "en",
        "answers_until": world.today + timedelta(days=9),
        "now": world.now,
    } | changed


def test_one_round_is_proposed_at_a_time(world, cast):
    with invalid("one_proposed"):
        propose_round(**words(world), by=cast["coordinator_b"])


def test_one_round_is_under_way_at_a_time(world, cast):
    version = Version.objects.of(world.assessment_proposed).open().get()
    with refused("one_under_way"):
        sign_off(version=version, word=Word.AGREED, by=cast["coordinator_b"], now=world.now)


@pytest.mark.parametrize("numbers", [{"least_answers": 2}, {"least_groups": 1}, {"least_in_group": 1}], ids=str)
def test_numbers_so_low_that_people_recognise_each_other_are_refused(world, cast, numbers):
    with invalid():
        propose_round(**words(world), assessment=world.assessment_proposed, by=cast["coordinator_a"], **numbers)
    with refused_by_the_database():
        type(world.assessment).objects.filter(pk=world.assessment.pk).update(**numbers)


def test_people_get_some_days_to_answer(world, cast):
    with refused("past"):
        propose_round(
            **words(world, answers_until=world.today), assessment=world.assessment_proposed, by=cast["coordinator_a"]
        )


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association", "former", "stranger"])
def test_who_does_not_coordinate_proposes_no_round(world, cast, somebody):
    with refused("not_a_partner"):
        propose_round(**words(world), by=cast[somebody])


def test_side_opens_its_result_with_enough_answers_of_enough_groups_only(world, cast, full_round):
    side, by = deeds.side(world, full_round, "a"), cast["coordinator_a"]
    for groups in (["staff"] * 4, ["staff"]):
        deeds.people_answer(world, side, "a", groups=groups)
        with refused("too_few"):
            end_answering(side=side, by=by, now=world.now)
    deeds.people_answer(world, side, "a", groups=["opposition"])

    assert end_answering(side=side, by=by, now=world.now).is_in_workshop


@pytest.mark.parametrize("somebody", ["coordinator_b", "contributor_a", "association", "stranger"])
def test_only_coordinators_of_the_municipality_ask_its_people(world, cast, somebody):
    asked = {"group": RoleGroup.STAFF, "number": 1, "expires_on": world.today + timedelta(days=3), "now": world.now}
    side = AssessmentSide.objects.get(pk=world.side_b.pk)
    by = cast["coordinator_a" if somebody == "coordinator_b" else somebody]

    with refused("not_a_partner"):
        make_links(side=side, by=by, **asked)
    with refused("not_a_partner"):
        take_back_links(side=side, by=by)
    with refused("not_a_partner"):
        end_answering(side=side, by=by, now=world.now)


def test_answers_are_read_by_their_own_municipality_once_complete_and_by_nobody_else(world, cast):
    readers = {name for name, user in cast.items() if AnswerSheet.objects.visible_to(user).filter(side=world.side_a)}
    assert readers == {"coordinator_a", "contributor_a", "signatory_a", "observer_a"}
    assert not any(AnswerSheet.objects.visible_to(user).filter(side=world.side_b) for user in cast.values())
    assert not any(Answer.objects.visible_to(user).filter(sheet__side=world.side_b) for user in cast.values())


@pytest.mark.parametrize("model", BLIND)
def test_nobody_else_reads_what_a_side_found_before_every_side_has_closed(world, cast, full_round, model):
    first = deeds.through(world, full_round, "a", ["3", DIFFER])

    assert not any(rows_of(model, first, cast[name]) for name in ALL_BUT_OWN)
    assert rows_of(model, first, cast["observer_a"])

    second = deeds.through(world, full_round, "b", ["2"])
    for side in (first, second):
        readers = {name for name, user in cast.items() if rows_of(model, side, user)}
        assert readers == set(cast) - {"former", "stranger", "administrator"}


def test_round_that_is_called_off_opens_nothing_ever(world, cast, full_round):
    first = deeds.through(world, full_round, "a", ["3"])
    call_off_round(assessment=full_round, reason="Elections.", by=cast["coordinator_b"], now=world.now)

    assert not any(rows_of(model, first, cast[name]) for model in BLIND for name in ALL_BUT_OWN)
    with refused("not_answering"):
        deeds.links(world, deeds.side(world, full_round, "b"), "b", RoleGroup.STAFF, 1)


def test_workshop_may_say_we_differ_and_keeps_how_people_answered(world):
    row = WorkshopScore.objects.get(workshop__side=world.side_a, code="D2")

    assert row.differs
    assert row.score is None
    assert row.spread == {"1": 2, "2": 2, "3": 2}
    assert row.range == (1, 3)


def test_side_closes_when_every_statement_has_a_word_and_the_workshop_is_described(world, cast, full_round):
    side = deeds.side(world, full_round, "a")
    deeds.people_answer(world, side, "a")
    side = deeds.complete(world, side, "a")
    with refused("unscored"):
        deeds.close(world, side, "a")
    deeds.score(world, side, "a", ["2"])
    with refused("no_workshop"):
        deeds.close(world, side, "a")
    deeds.describe(world, side, "a")

    assert deeds.close(world, side, "a").is_closed
    with refused("not_in_workshop"):
        deeds.score(world, side, "a", ["4"])


def test_three_action_points_at_most(world):
    with refused("too_many"):
        deeds.describe(world, world.side_a, "a", points=4)


def test_other_municipality_writes_nothing_in_the_workshop(world, cast):
    with refused("not_a_partner"):
        score_statements(side=world.side_a, scores={"D1": ("4", 4, "")}, by=cast["coordinator_b"])
    with refused("not_a_partner"):
        describe_workshop(
            side=world.side_a, seen=None, held_on=world.today, took_part="Us", remark="", language="en", points=[],
            by=cast["coordinator_b"], now=world.now,
        )  # fmt: skip


def test_conversation_is_joint_once_all_signed_the_same_minutes(world, cast):
    offer_conversation(conversation=world.conversation, by=cast["coordinator_a"], now=world.now)
    version = Version.objects.of(world.conversation).open().get()
    sign_off(
        version=version, word=Word.AGREED_WITH_REMARK, remark="We see P1 differently.", by=cast["coordinator_b"],
        now=world.now,
    )  # fmt: skip
    world.conversation.refresh_from_db()

    assert world.conversation.status == ConversationStatus.AGREED
    assert version.facts["dissent"] == world.conversation.dissent
    with refused("locked"):
        deeds.conversation(world, world.assessment_compared)


def test_statement_is_a_talking_point_once(world):
    with invalid("taken_up"):
        deeds.point(world, world.assessment_compared, "P1")
    with refused("not_compared"):
        deeds.point(world, world.assessment, "P1")
    with refused("not_asked"):
        deeds.point(world, world.assessment_compared, "C1.1")
