"""The two balances, against the same arithmetic done by hand."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from capacity.balances.gravity import Measure, gravity_balance, gravity_by_year
from capacity.balances.learning import learning_balance, who_learned_from_whom
from capacity.choices import (
    CAPACITY_PURPOSES,
    VISIBLE_KINDS,
    ActivityKind,
    ActivityPurpose,
    ActivityStatus,
    ContributionKind,
    LearningStage,
)
from capacity.models import Activity, Contribution, Learning

NEW_YEAR = date(2026, 1, 1)
FIRST, LAST = NEW_YEAR + timedelta(days=10), NEW_YEAR + timedelta(days=20)
DAYS = st.integers(0, 30).map(lambda days: NEW_YEAR + timedelta(days=days))
SPANS = st.sampled_from([(None, None), (FIRST, LAST)])
QUICK = settings(
    max_examples=25,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
KINDS = [
    (kind, purpose)
    for kind in ActivityKind
    for purpose in ActivityPurpose
    if kind not in VISIBLE_KINDS or purpose not in CAPACITY_PURPOSES
]
"""What an activity is, with what it may be for."""


def activities_of(days):
    return st.fixed_dictionaries(
        {
            "kind": st.sampled_from(KINDS),
            "status": st.sampled_from(list(ActivityStatus)),
            "starts_on": days,
            "length": st.integers(0, 5),
            "days": st.lists(st.tuples(days, st.integers(1, 500)), max_size=2),
        }
    )


ACTIVITIES = st.lists(activities_of(DAYS), max_size=6)
ACTIVITY_OVER_NEW_YEAR = activities_of(st.integers(-5, 5).map(lambda days: NEW_YEAR + timedelta(days=days)))
LEARNINGS = st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from(list(LearningStage)), DAYS), max_size=8)


@pytest.fixture
def rolled_back():
    """A function: do `work` and undo it, so that each example starts from nothing."""

    def within(work):
        with transaction.atomic():
            work()
            transaction.set_rollback(True)

    return within


def store(partnership, step, plan):
    """The rows of the plan, each with the plan's own words."""
    partner = partnership.partner_list[0]
    for row in plan:
        activity = Activity.objects.create(
            partnership=partnership,
            kind=row["kind"][0],
            purpose=row["kind"][1],
            title="x",
            starts_on=row["starts_on"],
            ends_on=row["starts_on"] + timedelta(days=row["length"]),
            status=row["status"],
            step=step,
            chosen_by="them",
            chosen_on=NEW_YEAR,
            capacity_built="x",
        )
        for day, hundredths in row["days"]:
            Contribution.objects.create(
                partnership=partnership,
                partner=partner,
                activity=activity,
                kind=ContributionKind.DAYS,
                hundredths=hundredths,
                description="x",
                given_on=day,
            )


def balance_by_hand(plan, first, last):
    done = [row for row in plan if row["status"] == ActivityStatus.DONE]
    seen = [
        row
        for row in done
        if first is None or (row["starts_on"] <= last and row["starts_on"] + timedelta(days=row["length"]) >= first)
    ]
    effort = [
        (row["kind"][1] in CAPACITY_PURPOSES, hundredths)
        for row in done
        for day, hundredths in row["days"]
        if first is None or first <= day <= last
    ]
    if effort:
        capacity = sum(hundredths for builds, hundredths in effort if builds)
        return Measure.DAYS, capacity, sum(hundredths for _builds, hundredths in effort) - capacity
    capacity = sum(row["kind"][1] in CAPACITY_PURPOSES for row in seen)
    return Measure.NUMBER, capacity, len(seen) - capacity


def test_centre_of_gravity_is_what_the_rows_add_up_to(world, rolled_back):
    @QUICK
    @given(plan=ACTIVITIES, span=SPANS)
    def add_up(plan, span):
        def check():
            store(world.foreign, world.foreign_step, plan)
            balance = gravity_balance(world.foreign, *span)
            by_hand = balance_by_hand(plan, *span)
            assert (balance.measure, balance.capacity, balance.visible) == by_hand
            assert (balance.capacity_percent is None) == (balance.total == 0)
            if balance.total:
                assert balance.capacity_percent + balance.visible_percent == 100

        rolled_back(check)

    Activity.objects.of_partnership(world.foreign).delete()
    add_up()


def years_by_hand(plan, measure):
    """Per year the effort that built capacity and the rest: an activity counts in each year that it touched."""
    done = [row for row in plan if row["status"] == ActivityStatus.DONE]
    years = {}
    for row in done:
        builds, length = row["kind"][1] in CAPACITY_PURPOSES, timedelta(days=row["length"])
        touched = {row["starts_on"].year, (row["starts_on"] + length).year}
        worth = [(year, 1) for year in touched] if measure == Measure.NUMBER else []
        worth = worth or [(day.year, hundredths) for day, hundredths in row["days"] if measure == Measure.DAYS]
        for year, value in worth:
            capacity, visible = years.get(year, (0, 0))
            years[year] = (capacity + value * builds, visible + value * (not builds))
    return sorted(((year, *shares) for year, shares in years.items()), reverse=True)


@pytest.mark.parametrize("measure", [Measure.DAYS, Measure.NUMBER])
def test_each_year_is_what_its_rows_add_up_to(measure, world, rolled_back):
    @QUICK
    @given(plan=st.lists(ACTIVITY_OVER_NEW_YEAR, max_size=6))
    def add_up(plan):
        def check():
            store(world.foreign, world.foreign_step, plan)
            found = gravity_by_year(world.foreign, measure)
            years = [(year, one.capacity, one.visible) for gravity in found for year, one in gravity.years]
            assert years == years_by_hand(plan, measure)
            if found and measure == Measure.DAYS:
                assert found[0].since_start.total == sum(capacity + visible for _year, capacity, visible in years)

        rolled_back(check)

    Activity.objects.of_partnership(world.foreign).delete()
    add_up()


def test_learning_balance_is_what_the_rows_add_up_to(partnership, rolled_back):
    south, north = partnership.partner_list

    @QUICK
    @given(plan=LEARNINGS, span=SPANS)
    def add_up(plan, span):
        first, last = span

        def check():
            for is_south, is_taught, stage, day in plan:
                learner, other = (south, north) if is_south else (north, south)
                Learning.objects.create(
                    partnership=partnership,
                    learner=learner,
                    learned_from=other if is_taught else None,
                    text="x",
                    stage=stage,
                    decided_by="them",
                    noted_on=day,
                )
            counted = [row for row in plan if first is None or first <= row[3] <= last]
            for is_south, balance in zip([True, False], learning_balance(partnership, first, last), strict=True):
                own = [row for row in counted if row[0] == is_south]
                assert balance.partner == (south if is_south else north)
                assert (balance.lessons, balance.from_partners, balance.tried, balance.adopted) == (
                    len(own),
                    sum(row[1] for row in own),
                    sum(row[2] == LearningStage.TRIED for row in own),
                    sum(row[2] == LearningStage.ADOPTED for row in own),
                )
            lessons = {
                (learner, teacher): number for learner, teacher, number in who_learned_from_whom(partnership, *span)
            }
            expected = {
                (south, north): sum(row[0] and row[1] for row in counted),
                (north, south): sum(not row[0] and row[1] for row in counted),
            }
            assert lessons == {pair: number for pair, number in expected.items() if number}

        rolled_back(check)

    add_up()


def test_nothing_done_has_no_centre_of_gravity(partnership):
    balance = gravity_balance(partnership)

    assert (balance.total, balance.capacity_percent, balance.visible_percent) == (0, None, None)


def test_municipality_that_noted_nothing_has_its_row(world):
    Learning.objects.filter(learner=world.partner_b).delete()

    balances = learning_balance(world.partnership)
    assert [(balance.partner.name, balance.lessons) for balance in balances] == [
        ("Amandougou", Learning.objects.of(world.partner_a).count()),
        ("Wilgenrode", 0),
    ]


def test_money_never_weighs_in_the_centre_of_gravity(world):
    before = gravity_balance(world.partnership)
    Contribution.objects.filter(kind=ContributionKind.MONEY).update(hundredths=99_999_999, activity=world.quick_win)

    assert gravity_balance(world.partnership) == before
