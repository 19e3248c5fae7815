"""Panels choose one story each, the joint panel one of those; all agree on the words, nothing is ranked."""

from datetime import timedelta

import pytest

from capacity.actions.selections import propose_joint_choice, unseat_panelist
from capacity.actions.stories import note_on_story
from capacity.choices import PanelLevel, SelectionStatus, StoryNoteKind, TellerConsent
from capacity.models import PanelChoice
from capacity.tests.learning import MAY, NOW, TODAY, answer, choose, full_panels, round_of_may, seat, tell
from capacity.waits.stories import stories_waiting
from partnerships.choices import Word
from partnerships.models import Partnership, Version
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import refused

pytestmark = pytest.mark.django_db


@pytest.fixture
def round(partnership, cast):
    return round_of_may(partnership, cast)


@pytest.fixture
def stories(partnership, cast):
    return {bank: tell(partnership, cast[f"contributor_{bank}"]) for bank in "ab"}


def propose(round, story, by, reasons="It says what a day of work is worth."):
    return propose_joint_choice(round=round, story=story, reasons=reasons, language="en", by=by, now=NOW)


def chosen_by_panels(round, stories, cast):
    full_panels(round, cast)
    for bank in "ab":
        choose(round, stories[bank], cast[f"contributor_{bank}"])


def waiting(partnership):
    rows = Partnership.objects.with_partners().filter(pk=partnership.pk)
    return [(one.partner_id, str(one.label)) for one in stories_waiting(list(rows), today=TODAY)]


def test_panel_of_each_side_chooses_among_the_stories_of_its_own_side(round, stories, cast):
    full_panels(round, cast)

    with refused("not_in_round"):
        choose(round, stories["b"], cast["contributor_a"])
    assert choose(round, stories["a"], cast["contributor_a"]).story == stories["a"]


def test_panel_is_at_least_two_people(round, stories, cast):
    seat(round, cast["contributor_a"])
    seat(round, cast["contributor_a"], level=PanelLevel.JOINT)

    with refused("no_panel"):
        choose(round, stories["a"], cast["contributor_a"])


def test_stories_of_other_days_or_kept_inside_are_not_chosen(partnership, round, cast):
    full_panels(round, cast)
    late = tell(partnership, cast["contributor_a"], told_on=MAY + timedelta(days=90))
    inside = tell(partnership, cast["contributor_a"], consent=TellerConsent.INSIDE)

    for story in (late, inside):
        with refused("not_in_round"):
            choose(round, story, cast["contributor_a"])


def test_panel_that_found_no_story_says_why(round, cast):
    full_panels(round, cast)

    assert choose(round, None, cast["contributor_a"], reasons="Nobody was asked.").story is None


def test_two_colleagues_do_not_overwrite_the_choice_unseen(round, stories, cast):
    full_panels(round, cast)
    first = choose(round, stories["a"], cast["contributor_a"])
    choose(round, None, cast["signatory_a"], seen=first.row_version)

    with pytest.raises(VersionConflict):
        choose(round, stories["a"], cast["contributor_a"], seen=first.row_version)
    assert PanelChoice.objects.count() == 1


def test_joint_panel_waits_for_every_side(round, stories, cast):
    full_panels(round, cast, banks="a")
    choose(round, stories["a"], cast["contributor_a"])
    with refused("panel_waits"):
        propose(round, stories["a"], cast["coordinator_a"])

    for name in ("Mia", "Jan"):
        seat(round, cast["contributor_b"], name=name)
    choose(round, stories["b"], cast["contributor_b"])
    with refused("seat_missing"):
        propose(round, stories["a"], cast["coordinator_a"])


def test_joint_panel_chooses_out_of_what_the_panels_chose(partnership, round, stories, cast):
    other = tell(partnership, cast["contributor_a"], title="Another")
    chosen_by_panels(round, stories, cast)

    with refused("not_chosen"):
        propose(round, other, cast["coordinator_a"])


def test_choice_holds_once_every_partner_agreed_and_the_others_stay(round, stories, cast):
    chosen_by_panels(round, stories, cast)
    proposed = propose(round, stories["b"], cast["coordinator_a"])
    assert proposed.status == SelectionStatus.PROPOSED

    answer(proposed, cast["coordinator_b"])

    assert (proposed.status, proposed.chosen, proposed.chosen_on) == (SelectionStatus.CHOSEN, stories["b"], NOW.date())
    facts = Version.objects.of(proposed).in_force().get().facts
    assert (facts["story_title"], "teller" in facts) == ("The paper was there", False)
    assert proposed.choices.count() == 2


def test_choice_that_is_sent_back_lets_the_panels_go_on(round, stories, cast):
    chosen_by_panels(round, stories, cast)
    proposed = propose(round, stories["b"], cast["coordinator_a"])
    with refused("round_closed"):
        choose(round, None, cast["contributor_a"])

    answer(proposed, cast["coordinator_b"], Word.SENT_BACK, remark="Let us talk first.")

    assert (proposed.status, proposed.chosen) == (SelectionStatus.OPEN, None)
    propose(round, stories["a"], cast["coordinator_b"])


def test_chosen_story_stays_as_it_was_told(partnership, round, stories, cast):
    chosen_by_panels(round, stories, cast)
    propose(round, stories["a"], cast["coordinator_a"])

    with refused("locked"):
        tell(partnership, cast["contributor_a"], story=stories["a"], text="Something else.")


def test_each_municipality_says_who_sits_for_it(round, cast):
    placed = seat(round, cast["contributor_a"])

    with refused("not_yours"):
        unseat_panelist(seat=placed, by=cast["contributor_b"])
    unseat_panelist(seat=placed, by=cast["contributor_a"])
    assert not round.seats.exists()


def test_work_follows_the_round_to_the_tellers(partnership, round, stories, cast):
    a, b = (partner.pk for partner in partnership.partner_list)
    assert waiting(partnership) == [(a, "Choose a story with your panel"), (b, "Choose a story with your panel")]

    chosen_by_panels(round, stories, cast)
    assert waiting(partnership) == [(a, "Choose with the joint panel"), (b, "Choose with the joint panel")]

    answer(propose(round, stories["b"], cast["coordinator_a"]), cast["coordinator_b"])
    assert [one for one, _label in waiting(partnership)] == [a, b]

    for bank, story in stories.items():
        note_on_story(
            story=story,
            kind=StoryNoteKind.FEEDBACK,
            noted_on=MAY,
            who="Awa",
            text="Told at the counter.",
            language="en",
            by=cast[f"contributor_{bank}"],
        )
    assert waiting(partnership) == []
