import pytest

from partnerships.actions.beginnings import add_association, add_municipality, begin_partnership
from partnerships.actions.people import add_member, describe_municipality, end_membership
from partnerships.choices import Role, Side
from partnerships.models import Member, Municipality, Partnership
from stedenband.tests.cast import NORTH, SOUTH, person
from stedenband.tests.refusals import invalid, refused, refused_by_the_database


@pytest.fixture
def newcomer(db):
    return person("New Colleague")


@pytest.fixture
def union(db):
    return add_association(name="Union of towns", country="BE", by=None)


def test_nobody_acts_for_two_municipalities(partnership, newcomer):
    first, second = partnership.partner_list
    seat = {"partnership": partnership, "user": newcomer, "role": Role.SIGNATORY, "function": "mayor", "by": None}
    add_member(partner=first, **seat)

    with invalid():
        add_member(partner=second, **seat)
    with refused_by_the_database():
        Member.objects.bulk_create(
            [Member(partnership=partnership, user=newcomer, role="signatory", function="mayor", partner=second)]
        )


def test_place_for_a_partner_of_another_partnership_is_refused(partnership, foreign, newcomer):
    with refused("foreign"):
        add_member(
            partnership=partnership,
            user=newcomer,
            role=Role.SIGNATORY,
            function="mayor",
            partner=foreign.partner_list[0],
            by=None,
        )


@pytest.mark.parametrize("role", [role for role in Role if role != Role.COMPANION])
def test_staff_of_an_association_get_no_say(partnership, newcomer, union, role):
    with refused_by_the_database():
        Member.objects.bulk_create(
            [Member(partnership=partnership, user=newcomer, role=role, function="adviser", association=union)]
        )


def test_companion_of_a_municipality_does_not_exist(partnership, newcomer, union):
    for place in (
        {"partner": partnership.partner_list[0]},
        {"partner": partnership.partner_list[0], "association": union},
        {},
    ):
        with refused_by_the_database():
            Member.objects.bulk_create(
                [Member(partnership=partnership, user=newcomer, role=Role.COMPANION, function="adviser", **place)]
            )


def test_who_left_sees_nothing_any_more(partnership, cast):
    colleague = cast["contributor_a"]
    assert Partnership.objects.visible_to(colleague).get() == partnership

    end_membership(member=colleague.members.get(), on=partnership.since_on, by=cast["coordinator_a"])

    assert not Partnership.objects.visible_to(colleague).exists()
    assert not Municipality.objects.visible_to(colleague).exists()


def test_who_left_may_come_back_in_another_role(partnership, cast):
    member = cast["contributor_a"].members.get(partnership=partnership)
    end_membership(member=member, on="2026-01-01", by=cast["coordinator_a"])

    again = add_member(
        partnership=partnership,
        user=cast["contributor_a"],
        role=Role.OBSERVER,
        function="Archivist",
        partner=member.partner,
        by=None,
    )

    assert (again.pk, again.ended_on, again.role) == (member.pk, None, Role.OBSERVER)


def test_partnership_needs_two_municipalities(db):
    alone = add_municipality(by=None, **SOUTH)

    with refused("too_few"):
        begin_partnership(places=[(alone, Side.SOUTH), (alone, Side.NORTH)], since_on="2026-01-01", by=None)


def test_same_two_municipalities_begin_once(partnership):
    places = [(partner.municipality, partner.side) for partner in partnership.partner_list]

    with invalid("unique"):
        begin_partnership(places=places, since_on="2026-01-01", by=None)


def test_partners_stand_in_the_order_of_the_alphabet(partnership):
    assert [(partner.name, partner.bank) for partner in partnership.partner_list] == [
        ("Amandougou", "a"),
        ("Wilgenrode", "b"),
    ]
    assert str(partnership) == "Amandougou – Wilgenrode"


def test_municipality_describes_itself_and_no_other(partnership, cast):
    south, north = partnership.partner_list
    words = {"brings": "x", "wants_to_learn": "y", "language": "fr", "by": cast["coordinator_a"]}

    with refused("foreign"):
        describe_municipality(municipality=north.municipality, partner=south, **words)


def test_municipality_is_on_the_list_once(partnership):
    with invalid():
        add_municipality(by=None, **NORTH)
