"""Stories of change: in the words and within the permission of the teller."""

import pytest

from capacity.actions.selections import propose_joint_choice
from capacity.actions.stories import end_consent, note_on_story
from capacity.choices import SelectionStatus, StoryNoteKind, TellerConsent
from capacity.models import Story, StoryNote
from capacity.tests.learning import MAY, NOW, choose, full_panels, round_of_may, tell
from stedenband.audit.models import Entry
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

pytestmark = pytest.mark.django_db


def note(story, by, kind=StoryNoteKind.FEEDBACK):
    return note_on_story(story=story, kind=kind, noted_on=MAY, who="Awa", text="She smiled.", language="en", by=by)


def readers(story, cast):
    return {name for name, user in cast.items() if story in Story.objects.visible_to(user)}


def test_story_is_read_as_far_as_the_teller_allows(partnership, cast):
    shared = tell(partnership, cast["contributor_a"])
    inside = tell(partnership, cast["contributor_a"], consent=TellerConsent.INSIDE)

    assert readers(shared, cast) == set(cast) - {"former", "stranger", "administrator"}
    assert readers(inside, cast) == {"coordinator_a", "contributor_a", "signatory_a", "observer_a"}


def test_who_tells_without_a_name_is_not_named_anywhere(partnership, cast):
    with invalid("nameless"):
        tell(partnership, cast["contributor_a"], consent=TellerConsent.NAMELESS)

    story = tell(partnership, cast["contributor_a"], consent=TellerConsent.NAMELESS, teller="")
    with refused_by_the_database():
        Story.objects.filter(pk=story.pk).update(teller="Awa Bio")


def test_who_tells_with_a_name_has_one(partnership, cast):
    with invalid("name_missing"):
        tell(partnership, cast["contributor_a"], teller="")


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_who_speaks_for_no_municipality_writes_no_story(partnership, cast, somebody):
    with refused("not_a_partner"):
        tell(partnership, cast[somebody])


def test_each_municipality_writes_down_its_own(partnership, cast):
    story = tell(partnership, cast["contributor_a"])

    with refused("not_yours"):
        tell(partnership, cast["contributor_b"], story=story)
    with refused("not_yours"):
        end_consent(story=story, by=cast["contributor_b"], now=NOW)


def test_teller_takes_the_permission_back_at_once(partnership, cast):
    story = tell(partnership, cast["contributor_a"])
    note(story, cast["contributor_b"], StoryNoteKind.VERIFICATION)

    end_consent(story=story, by=cast["contributor_a"], now=NOW)

    assert "contributor_b" not in readers(story, cast)
    assert not StoryNote.objects.visible_to(cast["contributor_b"]).exists()
    assert not StoryNote.objects.visible_to(cast["association"]).exists()
    assert StoryNote.objects.visible_to(cast["contributor_a"]).exists()
    with refused("inside_already"):
        end_consent(story=story, by=cast["contributor_a"], now=NOW)


def test_joint_choice_that_waits_falls_with_the_permission(partnership, cast):
    round, story = round_of_may(partnership, cast), tell(partnership, cast["contributor_a"])
    full_panels(round, cast)
    choose(round, story, cast["contributor_a"])
    choose(round, None, cast["contributor_b"])
    propose_joint_choice(round=round, story=story, reasons="Yes.", language="en", by=cast["coordinator_a"], now=NOW)

    end_consent(story=story, by=cast["contributor_a"], now=NOW)

    round.refresh_from_db()
    assert (round.status, round.chosen) == (SelectionStatus.OPEN, None)


def test_trail_keeps_no_word_of_a_story(partnership, cast):
    story = tell(partnership, cast["contributor_a"], title="The paper of my daughter")
    note(story, cast["contributor_a"])
    end_consent(story=story, by=cast["contributor_a"], now=NOW)

    told = " ".join(str(entry.facts) for entry in Entry.objects.all())
    assert "daughter" not in told
    assert "Awa" not in told


def test_who_wrote_it_down_tells_the_teller_and_every_side_may_look_into_it(partnership, cast):
    story = tell(partnership, cast["contributor_a"])

    with refused("not_yours"):
        note(story, cast["contributor_b"])
    note(story, cast["contributor_b"], StoryNoteKind.VERIFICATION)
    note(story, cast["contributor_a"])

    assert {one.partner.bank: one.kind for one in story.notes.all()} == {"a": "feedback", "b": "verification"}


def test_nobody_else_looks_into_what_is_kept_inside(partnership, cast):
    story = tell(partnership, cast["contributor_a"], consent=TellerConsent.INSIDE)

    with refused("not_yours"):
        note(story, cast["contributor_b"], StoryNoteKind.VERIFICATION)
