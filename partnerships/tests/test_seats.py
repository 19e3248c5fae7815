"""Seats outlive the people in them, and keep their counterparts."""

from datetime import timedelta

import pytest
from django.utils import timezone

from partnerships.actions.seats import give_up_seat, leave_seat, seat_person, write_seat
from partnerships.choices import Colour, SeatKind
from partnerships.models import Member, Tenure
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

TODAY = timezone.localdate()


@pytest.fixture
def seat(world):
    return write_seat(body=world.body, title="Alderman", kind=SeatKind.EXECUTIVE, by=world.cast["coordinator_a"])


def days_ago(days):
    return TODAY - timedelta(days=days)


def sits(world, seat, name, since, until=None, by="coordinator_a", **more):
    return seat_person(
        seat=seat,
        name=name,
        started_on=days_ago(since),
        ended_on=None if until is None else days_ago(until),
        by=world.cast[by],
        **more,
    )


def test_who_sat_there_on_a_day(world, seat):
    sits(world, seat, "Ada", 100)
    sits(world, seat, "Kossi", 40)

    assert [seat.held_on(days_ago(days)).name for days in (100, 41, 40, 0)] == ["Ada", "Ada", "Kossi", "Kossi"]
    assert seat.held_on(days_ago(101)) is None


def test_counterparts_stay_when_the_person_changes(world, seat):
    theirs = write_seat(
        body=world.body, title="Wethouder", kind="executive", counterparts=[seat], by=world.cast["coordinator_b"]
    )
    sits(world, seat, "Ada", 100)
    sits(world, seat, "Kossi", 40)

    assert list(seat.counterparts.all()) == [theirs]
    assert list(theirs.counterparts.all()) == [seat]


def test_a_seat_may_be_empty_for_a_while(world, seat):
    leave_seat(tenure=sits(world, seat, "Ada", 100), on=days_ago(60), by=world.cast["signatory_a"])
    sits(world, seat, "Kossi", 40)

    assert seat.held_on(days_ago(60)).name == "Ada"
    assert seat.held_on(days_ago(50)) is None


def test_earlier_days_can_be_written_down_later(world, seat):
    sits(world, seat, "Kossi", 40)
    sits(world, seat, "Ada", 100, until=41)

    assert seat.held_on(days_ago(50)).name == "Ada"


@pytest.mark.parametrize(("since", "until"), [(60, None), (100, 50), (55, 55), (80, 30)])
def test_two_people_never_hold_one_seat(world, seat, since, until):
    sits(world, seat, "Ada", 60, until=41)
    sits(world, seat, "Kossi", 40)

    with invalid("seat_held"):
        sits(world, seat, "Efua", since, until)


def test_the_database_knows_one_holder_at_a_time(world, seat):
    tenure = sits(world, seat, "Ada", 60)
    tenure.pk = None
    with refused_by_the_database():
        tenure.save(force_insert=True)
    with refused_by_the_database():
        Tenure.objects.update(ended_on=days_ago(4_000))


def test_nobody_leaves_before_they_came_or_twice(world, seat):
    tenure = sits(world, seat, "Ada", 60)
    with invalid("end_before_start"):
        leave_seat(tenure=tenure, on=days_ago(61), by=world.cast["coordinator_a"])
    leave_seat(tenure=tenure, on=TODAY, by=world.cast["coordinator_a"])

    with refused("left"):
        leave_seat(tenure=tenure, on=TODAY, by=world.cast["coordinator_a"])


def test_only_politicians_have_a_colour(world, seat):
    assert sits(world, seat, "Ada", 60, party="Liste 3", colour=Colour.OPPOSITION).party == "Liste 3"
    clerk = write_seat(body=world.body, title="Clerk", kind=SeatKind.STAFF, by=world.cast["coordinator_a"])

    with invalid("not_political"):
        sits(world, clerk, "Efua", 60, colour=Colour.MAJORITY)


def test_a_member_sits_under_the_own_name(world, seat):
    member = Member.objects.get(user=world.cast["contributor_a"])

    assert sits(world, seat, "", 60, member=member).name == member.user.name


def test_a_member_of_the_other_municipality_sits_elsewhere(world, seat):
    with refused("foreign"):
        sits(world, seat, "", 60, member=Member.objects.get(user=world.cast["contributor_b"]))


def test_a_counterpart_sits_for_another_municipality(world, seat, foreign):
    with refused("own_side"):
        write_seat(
            body=world.body, title="B", kind="staff", counterparts=[world.seat_a], by=world.cast["coordinator_a"]
        )


def test_a_seat_that_was_given_up_stays_as_it_was(world, seat):
    sits(world, seat, "Ada", 60)
    give_up_seat(seat=seat, on=TODAY, by=world.cast["coordinator_a"])

    assert seat.held_on(TODAY).name == "Ada"
    assert seat.held_on(TODAY + timedelta(days=1)) is None
    with refused("given_up"):
        sits(world, seat, "Kossi", 0)


@pytest.mark.parametrize("somebody", ["coordinator_b", "contributor_a", "association", "stranger"])
def test_each_municipality_says_itself_who_sits_for_it(world, seat, somebody):
    with refused("not_a_partner"):
        sits(world, seat, "Ada", 60, by=somebody)
    with refused("not_a_partner"):
        give_up_seat(seat=seat, on=TODAY, by=world.cast[somebody])
    with refused("not_a_partner"):
        write_seat(body=world.body_a, title="X", kind="staff", by=world.cast[somebody])


def test_in_a_joint_body_each_has_its_own_seats(world):
    theirs = write_seat(body=world.body, title="Secretary", kind="staff", by=world.cast["coordinator_b"])

    assert theirs.partner == world.partner_b
