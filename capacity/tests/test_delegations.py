"""A partnership is political and of no party: who comes along with one colour only is asked about it."""

import pytest
from django.urls import reverse

from capacity.choices import Sex
from capacity.delegations import of_one_colour
from capacity.models import Participation
from partnerships.choices import ActorGroup


def delegation(world, *groups):
    """The groups of the first partner that took part in the activity."""
    Participation.objects.filter(activity=world.activity).delete()
    for group in groups:
        Participation.objects.create(
            activity=world.activity, partner=world.partner_a, group=group, sex=Sex.WOMEN, count=2
        )


@pytest.mark.parametrize(
    ("groups", "is_asked"),
    [
        ((ActorGroup.MAJORITY,), True),
        ((ActorGroup.OPPOSITION, ActorGroup.STAFF), True),
        ((ActorGroup.EXECUTIVE, ActorGroup.MAJORITY), True),
        ((ActorGroup.EXECUTIVE, ActorGroup.OPPOSITION), False),
        ((ActorGroup.STAFF, ActorGroup.CIVIL_SOCIETY), False),
        ((), False),
    ],
)
def test_politicians_of_one_colour_are_asked_about_the_other(world, groups, is_asked):
    delegation(world, *groups)

    asked = of_one_colour(world.partnership, [world.activity])
    assert asked == ([world.partner_a] if is_asked else [])


def test_the_page_of_an_activity_asks_it_of_the_municipality_by_name(world, cast, client_of):
    address = reverse("capacity:activity_detail", args=[world.partnership.slug, world.activity.pk])
    delegation(world, ActorGroup.MAJORITY)
    assert "From Amandougou, politicians of one colour" in client_of(cast["association"]).get(address).content.decode()

    delegation(world, ActorGroup.MAJORITY, ActorGroup.OPPOSITION)
    assert "one colour" not in client_of(cast["association"]).get(address).content.decode()
