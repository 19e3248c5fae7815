"""People answer at an address of their own, once, without a name; what is shown never points at somebody."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from capacity.actions.assessment_links import end_answering, take_back_links
from capacity.actions.assessment_sheets import answer_page, begin_sheet, finish_sheet
from capacity.assessments.addresses import secret_of
from capacity.assessments.spread import CHOICES, groups_apart, is_enough, spread_of, still_missing
from capacity.choices import RoleGroup
from capacity.models import Answer, AnswerLink, AnswerSheet
from stedenband.audit.models import Entry
from stedenband.tests.deeds import assessments as deeds
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

GROUPS = st.fixed_dictionaries({group.value: st.integers(0, 30) for group in RoleGroup})


def begin(world, link, *, key="key", on=None):
    return begin_sheet(link=link, key=key, language="fr", on=on or world.today)


def test_address_of_a_link_is_stored_nowhere(world):
    secret = secret_of(world.link.pk)

    assert AnswerLink.objects.at(secret).get() == world.link
    assert secret not in str(AnswerLink.objects.filter(pk=world.link.pk).values().get())


def test_address_opens_one_sheet_on_one_device(world):
    sheet = begin(world, world.link)

    assert begin(world, world.link) == sheet
    with refused("link_begun"):
        begin(world, world.link, key="another device")


def test_address_that_was_answered_at_opens_nothing_any_more(world):
    deeds.fill(world, begin(world, world.link), "4")

    with refused("link_used"):
        begin(world, world.link)


def test_address_is_valid_until_its_day(world):
    assert begin(world, world.link, on=world.link.expires_on)
    with refused("link_over"):
        begin(world, world.link_begun, on=world.link.expires_on + timedelta(days=1))


def test_address_that_was_taken_back_opens_nothing_and_what_was_begun_there_is_gone(world, cast):
    take_back_links(side=world.side_b, by=cast["coordinator_b"])

    assert not AnswerSheet.objects.filter(pk=world.sheet.pk).exists()
    with refused("link_over"):
        begin(world, world.link)


def test_no_answer_comes_in_once_the_answers_are_complete(world, cast):
    deeds.people_answer(world, world.side_b, "b")
    end_answering(side=world.side_b, by=cast["coordinator_b"], now=world.now)

    with refused("link_over"):
        begin(world, world.link)
    with refused("link_used"):
        answer_page(sheet=world.sheet, given={"D1": ("3", "So.")}, on=world.today)


def test_score_says_why_and_no_score_need_not(world):
    with invalid("why_missing"):
        answer_page(sheet=world.sheet, given={"D1": ("3", " ")}, on=world.today)
    answer_page(sheet=world.sheet, given={"D1": ("unknown", ""), "D2": ("na", "")}, on=world.today)
    with refused_by_the_database():
        Answer.objects.filter(sheet=world.sheet, code="D1").update(choice="4")


def test_answer_is_on_the_scale_and_on_a_statement_of_the_round(world):
    with invalid():
        answer_page(sheet=world.sheet, given={"D1": ("5", "Very.")}, on=world.today)
    with refused("not_asked"):
        answer_page(sheet=world.sheet, given={"C1.1": ("3", "So.")}, on=world.today)


def test_sheet_is_finished_when_every_statement_is_answered(world):
    with refused("unanswered"):
        finish_sheet(sheet=world.sheet, on=world.today)
    deeds.fill(world, world.sheet, "1")

    with refused("link_used"):
        finish_sheet(sheet=world.sheet, on=world.today)


def test_finished_sheet_keeps_its_group_and_day_and_nothing_that_leads_to_a_person(world):
    sheet = deeds.fill(world, world.sheet, "2")
    kept = AnswerSheet.objects.filter(pk=sheet.pk).values().get()

    assert {name for name, value in kept.items() if value not in (None, "")} == {
        "id",
        "side_id",
        "group",
        "language",
        "finished_on",
    }
    used = AnswerLink.objects.filter(pk=world.link_begun.pk).values().get()
    assert set(used) == {"id", "side_id", "group", "secret_hash", "expires_on", "is_used", "is_taken_back"}
    with refused_by_the_database():
        AnswerSheet.objects.filter(pk=sheet.pk).update(link=world.link)


def test_answering_leaves_no_word_in_the_trail(world):
    before = Entry.objects.count()
    deeds.fill(world, world.sheet, "2")

    assert Entry.objects.count() == before


@pytest.mark.parametrize("number", [0, 21])
def test_a_few_links_at_once(world, number):
    with refused("how_many"):
        deeds.links(world, world.side_b, "b", RoleGroup.STAFF, number)


@given(per_group=GROUPS, least=st.integers(2, 6))
@settings(deadline=None)
def test_a_group_is_shown_apart_only_when_neither_it_nor_the_rest_is_small(per_group, least):
    apart = groups_apart(per_group, least=least)
    rest = sum(number for group, number in per_group.items() if group not in apart)

    assert all(per_group[group] >= least for group in apart)
    assert not apart or rest == 0 or rest >= least
    if all(number == 0 or number >= least for number in per_group.values()):
        assert set(apart) == {group for group, number in per_group.items() if number >= least}


@given(per_group=GROUPS, answers=st.integers(3, 40), groups=st.integers(2, 4))
@settings(deadline=None)
def test_result_opens_with_enough_answers_of_enough_groups_and_says_what_is_missing(per_group, answers, groups):
    numbers = {"least_answers": answers, "least_groups": groups}
    present = [number for number in per_group.values() if number]

    assert is_enough(per_group, **numbers) == (sum(present) >= answers and len(present) >= groups)
    assert is_enough(per_group, **numbers) == (still_missing(per_group, **numbers) == (0, 0))


@given(choices=st.lists(st.sampled_from(CHOICES)))
@settings(deadline=None)
def test_spread_counts_everybody_once(choices):
    spread = spread_of(choices)

    assert sum(spread.values()) == len(choices)
    assert list(spread) == [choice for choice in CHOICES if choice in choices]
    assert spread_of(reversed(choices)) == spread
