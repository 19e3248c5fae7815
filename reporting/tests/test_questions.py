"""Each question is asked when, and only when, there is something to talk about."""

import pytest
from django.utils import translation

from capacity.choices import ActivityKind, ActivityPurpose, Sex
from capacity.models import Activity, Contribution, Learning, Participation
from partnerships.actions.involvement import involve
from partnerships.choices import ActorGroup, Level, OrganisationKind
from partnerships.models import Involvement
from reporting.questions import QUESTIONS, questions_about
from stedenband.tests.deeds import organisations


@pytest.fixture
def balanced(world):
    """The period of the report being written, in which nothing is left to ask."""
    for partner in world.partnership.partner_list:
        involve(
            partner=partner,
            phase=world.partnership.phase,
            group=ActorGroup.CIVIL_SOCIETY,
            level=Level.CONSULTED,
            by=world.cast[f"contributor_{partner.bank}"],
        )
    went_along(world, ActorGroup.MAJORITY)
    return world


def went_along(world, group):
    Participation.objects.create(activity=world.activity, partner=world.partner_a, group=group, sex=Sex.WOMEN, count=1)


def asked(world):
    world.partnership.refresh_from_db()
    return [question.code for question in questions_about(world.report, world.partnership)]


def test_nothing_is_asked_when_all_is_in_balance(balanced):
    assert asked(balanced) == []


def test_gravity_below_the_threshold_of_the_partners_is_asked_about(balanced):
    Contribution.objects.filter(activity=balanced.activity).update(activity=balanced.quick_win)
    assert asked(balanced) == ["gravity"]

    balanced.partnership.gravity_threshold = 0
    balanced.partnership.save()
    assert asked(balanced) == []


def test_threshold_itself_is_enough(balanced):
    Contribution.objects.filter(kind="days").delete()
    Activity.objects.exclude(pk__in=[balanced.activity.pk, balanced.quick_win.pk]).update(status="dropped")

    assert asked(balanced) == []


def test_one_side_that_noted_no_learning_is_asked_about(balanced):
    Learning.objects.filter(learner=balanced.partner_b).delete()

    assert asked(balanced) == ["one_sided_learning"]


def test_learning_of_another_period_does_not_count(balanced):
    Learning.objects.filter(learner=balanced.partner_a).update(noted_on=balanced.first_on)

    assert asked(balanced) == ["one_sided_learning"]


@pytest.mark.parametrize("level", [None, Level.NONE])
def test_civil_society_absent_on_one_side_is_asked_about(balanced, level):
    cells = Involvement.objects.filter(
        partner=balanced.partner_b, phase=balanced.partnership.phase, group=ActorGroup.CIVIL_SOCIETY
    )
    if level is None:
        cells.delete()
    else:
        cells.update(level=level)

    assert asked(balanced) == ["civil_society"]


def test_initiative_of_the_fourth_pillar_is_no_place_for_civil_society(balanced):
    partner, phase = balanced.partner_b, balanced.partnership.phase
    well = organisations.organisation(balanced, "Well", bank="b", kind=OrganisationKind.FOURTH_PILLAR)
    organisations.takes_part(balanced, well, phase, Level.CO_DECIDES)
    Involvement.objects.filter(partner=partner, phase=phase, organisation=None).delete()

    assert asked(balanced) == ["civil_society"]


def test_delegations_of_one_colour_are_asked_about(balanced):
    Participation.objects.filter(group=ActorGroup.MAJORITY).delete()
    assert asked(balanced) == ["one_colour"]

    went_along(balanced, ActorGroup.EXECUTIVE)
    assert asked(balanced) == []


def test_activity_outside_any_trajectory_is_asked_about(balanced):
    Activity.objects.filter(pk=balanced.activity.pk).update(step=None)

    assert asked(balanced) == ["outside_trajectory"]


def test_initiative_of_one_side_only_is_asked_about(balanced):
    Activity.objects.update(initiated_by=balanced.partner_a)
    assert asked(balanced) == ["one_sided_initiative"]

    Activity.objects.filter(pk=balanced.activity.pk).update(initiated_by=None)
    assert asked(balanced) == []


def test_plans_are_not_asked_about(balanced):
    Activity.objects.filter(pk=balanced.planned_activity.pk).update(
        starts_on=balanced.activity.starts_on,
        ends_on=balanced.activity.ends_on,
        kind=ActivityKind.EQUIPMENT,
        purpose=ActivityPurpose.INFRASTRUCTURE,
    )

    assert asked(balanced) == []


@pytest.mark.parametrize("language", ["en", "nl", "fr", "es"])
def test_questions_have_words_in_every_language(language):
    with translation.override(language):
        assert all(str(text).strip() for text in QUESTIONS.values())
