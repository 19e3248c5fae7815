from datetime import date

import pytest

from capacity.actions.contributions import add_contribution
from capacity.actions.learnings import note_learning
from capacity.choices import ContributionKind, Currency, LearningStage
from capacity.models import Contribution, Learning
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

MAY = date(2026, 5, 4)


def learn(partnership, by, **fields):
    usual = {"text": "A double register.", "language": "en", "noted_on": MAY, "stage": LearningStage.NOTED}
    return note_learning(partnership=partnership, by=by, **{**usual, **fields})


def bring(partnership, by, **fields):
    return add_contribution(partnership=partnership, description="Work", given_on=MAY, by=by, **fields)


def test_learning_is_of_the_municipality_of_who_writes_it(partnership, cast):
    assert learn(partnership, cast["contributor_b"]).learner.name == "Wilgenrode"


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_who_speaks_for_no_municipality_learns_and_brings_nothing_here(partnership, cast, somebody):
    with refused("not_a_partner"):
        learn(partnership, cast[somebody])
    with refused("not_a_partner"):
        bring(partnership, cast[somebody], kind=ContributionKind.GOODS)


def test_learning_of_another_municipality_is_for_them_to_write(world, cast):
    with refused("not_yours"):
        learn(world.partnership, cast["contributor_b"], learning=world.learning_a, text="They learned from us.")

    world.learning_a.refresh_from_db()
    assert world.learning_a.text.startswith("Un registre")


def test_municipality_learns_from_another_one(partnership, cast):
    south = partnership.partner_list[0]

    with invalid("from_itself"):
        learn(partnership, cast["contributor_a"], learned_from=south)


def test_learning_that_nobody_taught_is_fine(partnership, cast):
    assert learn(partnership, cast["contributor_a"], learned_from=None).learned_from is None


def test_lesson_in_the_own_work_says_who_decided_it(partnership, cast):
    with invalid("who_decided"):
        learn(partnership, cast["contributor_a"], stage=LearningStage.ADOPTED)

    learned = learn(partnership, cast["contributor_a"], stage=LearningStage.ADOPTED, decided_by="the council")
    with refused_by_the_database():
        Learning.objects.filter(pk=learned.pk).update(decided_by="")


@pytest.mark.parametrize(("name", "value"), [("learned_from", "foreign_partner"), ("activity", "foreign_activity")])
def test_learning_names_nothing_of_another_partnership(world, cast, name, value):
    with refused("foreign"):
        learn(world.partnership, cast["contributor_a"], **{name: getattr(world, value)})


def test_learning_of_another_partnership_is_out_of_reach(world, cast):
    with refused("not_yours"):
        learn(world.foreign, cast["stranger"], learning=world.learning_a)


def test_two_people_do_not_overwrite_each_other_unseen(world, cast):
    learn(world.partnership, cast["contributor_a"], learning=world.learning_a, seen=1, text="Mine")

    with pytest.raises(VersionConflict):
        learn(world.partnership, cast["signatory_a"], learning=world.learning_a, seen=1, text="Yours")


@pytest.mark.parametrize(
    "amount",
    [
        {"kind": ContributionKind.MONEY},
        {"kind": ContributionKind.MONEY, "hundredths": 100},
        {"kind": ContributionKind.MONEY, "currency": Currency.EUR},
        {"kind": ContributionKind.MONEY, "hundredths": 0, "currency": Currency.EUR},
        {"kind": ContributionKind.MONEY, "hundredths": -5, "currency": Currency.EUR},
        {"kind": ContributionKind.DAYS},
        {"kind": ContributionKind.DAYS, "hundredths": 0},
        {"kind": ContributionKind.DAYS, "hundredths": 50, "currency": Currency.EUR},
        {"kind": ContributionKind.GOODS, "hundredths": 50},
        {"kind": ContributionKind.GOODS, "currency": Currency.EUR},
        {"kind": ContributionKind.HOSTING, "hundredths": 50, "currency": Currency.EUR},
    ],
    ids=str,
)
class TestAmountFitsItsKind:
    def test_the_action_refuses_it(self, partnership, cast, amount):
        with invalid():
            bring(partnership, cast["contributor_a"], **amount)

    def test_the_database_refuses_it(self, partnership, amount):
        row = Contribution(
            partnership=partnership, partner=partnership.partner_list[0], description="x", given_on=MAY, **amount
        )
        with refused_by_the_database():
            Contribution.objects.bulk_create([row])


def test_cash_days_and_currencies_are_never_added_up(partnership, cast):
    for _time in range(2):
        bring(partnership, cast["contributor_a"], kind="money", hundredths=10_050, currency=Currency.EUR)
        bring(partnership, cast["contributor_a"], kind="money", hundredths=655_957, currency=Currency.XOF)
        bring(partnership, cast["contributor_a"], kind="days", hundredths=150)
    bring(partnership, cast["contributor_a"], kind="hosting")

    totals = {(row["kind"], row["currency"]): row["hundredths"] for row in Contribution.objects.all().totals()}
    assert totals == {
        ("money", "EUR"): 20_100,
        ("money", "XOF"): 1_311_914,
        ("days", ""): 300,
        ("hosting", ""): None,
    }


def test_contribution_to_an_activity_of_another_partnership_is_refused(world, cast):
    with refused("foreign"):
        bring(world.partnership, cast["contributor_a"], kind="days", hundredths=100, activity=world.foreign_activity)
