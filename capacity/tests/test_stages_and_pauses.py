"""How far a lesson came and on which day; and saying honestly that there was none."""

from datetime import timedelta

import pytest

from capacity.actions.activities import log_activity
from capacity.actions.learnings import say_nothing_learned
from capacity.choices import ActivityKind, LearningStage
from capacity.models import LearningPause
from capacity.tests.learning import MAY, TODAY, learn
from capacity.waits.learning import learning_questions
from partnerships.models import Partnership
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

pytestmark = pytest.mark.django_db


def pause(partnership, by, **fields):
    usual = {"first_on": MAY, "last_on": MAY + timedelta(days=30), "reason": "The elections.", "language": "en"}
    return say_nothing_learned(partnership=partnership, by=by, **{**usual, **fields})


def test_each_stage_is_kept_with_its_day(partnership, cast):
    by = cast["contributor_a"]
    learning = learn(partnership, by)
    learn(partnership, by, learning=learning, stage=LearningStage.TRIED, on=MAY + timedelta(days=40))
    learn(partnership, by, learning=learning, stage=LearningStage.TRIED, text="Better words.")
    learn(
        partnership,
        by,
        learning=learning,
        stage=LearningStage.ADOPTED,
        decided_by="the council",
        decided_on=MAY + timedelta(days=70),
        on=MAY + timedelta(days=71),
    )

    assert [(row.stage, (row.reached_on - MAY).days, row.by) for row in learning.stages.all()] == [
        ("noted", 0, by),
        ("tried", 40, by),
        ("adopted", 71, by),
    ]


def test_municipality_says_for_itself_why_it_learned_nothing(partnership, cast):
    said = pause(partnership, cast["contributor_b"])

    assert said.partner == partnership.partner_list[1]
    with refused("not_yours"):
        pause(partnership, cast["contributor_a"], pause=said)


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger"])
def test_who_speaks_for_no_municipality_says_nothing_here(partnership, cast, somebody):
    with refused("not_a_partner"):
        pause(partnership, cast[somebody])


def test_who_noted_a_lesson_did_learn(partnership, cast):
    learn(partnership, cast["contributor_a"])

    with refused("learned_something"):
        pause(partnership, cast["contributor_a"])
    assert pause(partnership, cast["contributor_b"])


def test_lesson_noted_later_overtakes_the_pause(partnership, cast):
    pause(partnership, cast["contributor_a"])
    assert LearningPause.objects.standing().exists()

    learn(partnership, cast["contributor_a"])

    assert not LearningPause.objects.standing().exists()


def test_pause_ends_after_it_began(partnership, cast):
    with invalid("end_before_start"):
        pause(partnership, cast["contributor_a"], last_on=MAY - timedelta(days=1))
    said = pause(partnership, cast["contributor_a"])
    with refused_by_the_database():
        LearningPause.objects.filter(pk=said.pk).update(last_on=MAY - timedelta(days=1))


def test_who_said_why_is_not_asked_for_the_activities_of_those_days(partnership, cast):
    day = TODAY - timedelta(days=10)
    log_activity(
        partnership=partnership,
        kind=ActivityKind.VIDEO_CALL,
        title="A call",
        starts_on=day,
        ends_on=day,
        by=cast["contributor_a"],
    )
    asked = Partnership.objects.with_partners().filter(pk=partnership.pk)
    assert len(learning_questions(asked, today=TODAY)) == 2

    pause(partnership, cast["contributor_a"], first_on=day, last_on=TODAY)

    assert [one.partner_id for one in learning_questions(asked, today=TODAY)] == [partnership.partner_list[1].pk]
