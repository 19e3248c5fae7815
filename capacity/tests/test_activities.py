from datetime import date, timedelta

import pytest

from capacity.actions.activities import log_activity
from capacity.actions.plans import drop_activity
from capacity.choices import CAPACITY_PURPOSES, ActivityKind, ActivityPurpose, ActivityStatus, Sex
from capacity.models import Activity, Participation
from partnerships.choices import ActorGroup
from stedenband.lib.errors import VersionConflict
from stedenband.tests.deeds.capacity import quick_win
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

MAY = date(2026, 5, 4)


def log(partnership, by, **fields):
    call = {"kind": ActivityKind.VIDEO_CALL, "title": "A call", "starts_on": MAY, "ends_on": MAY, "is_online": True}
    return log_activity(partnership=partnership, by=by, **{**call, **fields})


def test_half_an_hour_on_the_telephone_is_an_activity(partnership, cast):
    call = log(partnership, cast["contributor_b"])

    assert (call.status, call.builds_capacity) == (ActivityStatus.DONE, True)


@pytest.mark.parametrize("missing", [{"step": None}, {"chosen_by": ""}, {"chosen_on": None}, {"capacity_built": ""}])
class TestQuickWinNeedsItsThreeFacts:
    """The seed's human pitfall: a quick win is part of a trajectory, chosen on the spot, and builds capacity."""

    def test_the_action_refuses_it(self, world, missing):
        fields = {
            "kind": ActivityKind.QUICK_WIN,
            "step": world.step_reached,
            "chosen_by": "The ward assembly",
            "chosen_on": MAY,
            "capacity_built": "The office buys by itself.",
        }
        with invalid("quick_win_not_embedded"):
            log(world.partnership, world.cast["contributor_a"], **{**fields, **missing})

    def test_the_database_refuses_a_change_around_the_action(self, world, missing):
        with refused_by_the_database():
            Activity.objects.filter(pk=world.quick_win.pk).update(**missing)

    def test_the_database_refuses_rows_in_bulk(self, world, missing):
        row = Activity.objects.get(pk=world.quick_win.pk)
        row.pk = None
        for name, value in missing.items():
            setattr(row, name, value)

        with refused_by_the_database():
            Activity.objects.bulk_create([row])


def test_activity_becomes_no_quick_win_behind_the_back(world):
    with refused_by_the_database():
        Activity.objects.filter(pk=world.activity.pk).update(kind=ActivityKind.QUICK_WIN)


def test_last_day_is_not_before_the_first(partnership, cast):
    with invalid("end_before_start"):
        log(partnership, cast["contributor_a"], ends_on=MAY - timedelta(days=1))

    activity = log(partnership, cast["contributor_a"])
    with refused_by_the_database():
        Activity.objects.filter(pk=activity.pk).update(ends_on=MAY - timedelta(days=1))


@pytest.mark.parametrize(
    ("name", "value"), [("host", "foreign_partner"), ("initiated_by", "foreign_partner"), ("step", "foreign_step")]
)
def test_nothing_of_another_partnership_is_named(world, cast, name, value):
    with refused("foreign"):
        log(world.partnership, cast["contributor_a"], **{name: getattr(world, value)})


def test_people_of_another_partnership_are_not_counted(world, cast):
    heads = {(world.foreign_partner.pk, ActorGroup.STAFF, Sex.WOMEN): 3}

    with refused("foreign"):
        log(world.partnership, cast["contributor_a"], heads=heads)
    assert not Activity.objects.filter(title="A call").exists()


def test_activity_of_another_partnership_is_out_of_reach(world, cast):
    with pytest.raises(Activity.DoesNotExist):
        log(world.partnership, cast["contributor_a"], activity=world.foreign_activity)


@pytest.mark.parametrize("count", [-1, 10_001])
def test_number_of_people_is_believable(partnership, cast, count):
    heads = {(partnership.partner_list[0].pk, ActorGroup.STAFF, Sex.WOMEN): count}

    with refused("head_count"):
        log(partnership, cast["contributor_a"], heads=heads)


def test_participants_are_counted_by_partner_group_and_sex(partnership, cast):
    south, north = partnership.partner_list
    heads = {
        (south.pk, ActorGroup.STAFF, Sex.WOMEN): 4,
        (south.pk, ActorGroup.STAFF, Sex.MEN): 2,
        (south.pk, ActorGroup.OPPOSITION, Sex.OTHER): 0,
        (north.pk, ActorGroup.STAFF, Sex.WOMEN): 1,
    }
    log(partnership, cast["contributor_a"], heads=heads)
    log(partnership, cast["contributor_b"], heads={(south.pk, ActorGroup.STAFF, Sex.WOMEN): 6})

    rows = {(row["partner"], row["group"], row["sex"]): row for row in Participation.objects.by_group()}
    assert {key: row["people"] for key, row in rows.items()} == {
        (south.pk, "staff", "women"): 10,
        (south.pk, "staff", "men"): 2,
        (north.pk, "staff", "women"): 1,
    }
    assert rows[south.pk, "staff", "women"]["activities"] == 2
    assert sorted(row.participants for row in Activity.objects.with_participants()) == [6, 7]


def test_changing_the_words_leaves_the_participants(world, cast):
    log(world.partnership, cast["contributor_a"], activity=world.activity, title="Renamed")

    assert sum(world.activity.participations.values_list("count", flat=True)) == 7


def test_two_people_do_not_overwrite_each_other_unseen(world, cast):
    log(world.partnership, cast["contributor_a"], activity=world.activity, seen=1, title="Mine")

    with pytest.raises(VersionConflict) as conflict:
        log(world.partnership, cast["contributor_b"], activity=world.activity, seen=1, title="Yours")

    assert conflict.value.current.title == "Mine"


def test_plan_is_dropped_with_its_reason(world, cast):
    drop_activity(activity=world.planned_activity, reason="The road is closed.", by=cast["contributor_b"])

    world.planned_activity.refresh_from_db()
    assert (world.planned_activity.status, world.planned_activity.dropped_because) == ("dropped", "The road is closed.")


def test_what_took_place_cannot_be_dropped(world, cast):
    with refused("not_planned"):
        drop_activity(activity=world.activity, reason="It rained.", by=cast["contributor_a"])


def test_plan_is_not_dropped_in_silence(world, cast):
    with refused("reason_needed"):
        drop_activity(activity=world.planned_activity, reason="  ", by=cast["contributor_a"])


def test_quick_win_with_its_facts_is_welcome(world):
    lamp = quick_win(world, "A second lamp", day=50)

    assert lamp.is_quick_win
    assert not lamp.builds_capacity


@pytest.mark.parametrize("kind", ActivityKind)
def test_what_nobody_said_the_purpose_of_is_for_what_its_kind_usually_is(world, kind):
    facts = {"step": world.step_reached, "chosen_by": "The ward", "chosen_on": MAY, "capacity_built": "Buying."}
    activity = log(world.partnership, world.cast["contributor_a"], kind=kind, **facts)

    assert activity.purpose in ActivityPurpose
    assert activity.builds_capacity == (activity.purpose in CAPACITY_PURPOSES)


@pytest.mark.parametrize("purpose", sorted(CAPACITY_PURPOSES))
@pytest.mark.parametrize("kind", [ActivityKind.EQUIPMENT, ActivityKind.QUICK_WIN])
def test_what_one_can_photograph_never_counts_as_capacity_building(world, kind, purpose):
    facts = {"step": world.step_reached, "chosen_by": "The ward", "chosen_on": MAY, "capacity_built": "Buying."}
    with invalid("not_capacity"):
        log(world.partnership, world.cast["contributor_a"], kind=kind, purpose=purpose, **facts)
    with refused_by_the_database():
        Activity.objects.filter(pk=world.quick_win.pk).update(purpose=purpose)


def test_centre_of_gravity_follows_the_purpose(world):
    call = log(world.partnership, world.cast["contributor_a"], purpose=ActivityPurpose.RELATION)

    rows = Activity.objects.filter(pk=call.pk)
    assert (rows.building_capacity().count(), rows.visible_results().count()) == (0, 1)
