"""Who gets which page: the whole table, each page by each member of the cast."""

import pytest
from django.urls import get_resolver, reverse

from stedenband.tests.pages import ELSEWHERE, PAGES
from stedenband.tests.urls_seen import our_views

OF_ONE_SIDE = {"partnerships:version_withdraw": "only Amandougou has given a word that it can take back"}


def test_every_page_stands_in_the_table():
    names = {view.label for view in our_views(get_resolver())}

    assert names == set(PAGES) | set(ELSEWHERE)


def test_no_page_stands_in_the_table_twice():
    assert set(PAGES) & set(ELSEWHERE) == set()


@pytest.mark.django_db
def test_each_page_answers_each_member_as_the_table_says(world, cast, client, client_of):
    clients = {member: client_of(user) for member, user in cast.items()} | {"visitor": client}
    answers = {}
    for name, page in PAGES.items():
        address = reverse(name, kwargs=page.arguments(world))
        answers[name] = {member: clients[member].get(address).status_code for member in page.expected()}

    assert answers == {name: page.expected() for name, page in PAGES.items()}


@pytest.mark.django_db
@pytest.mark.parametrize("outsider", ["former", "administrator"])
def test_who_left_and_who_looks_after_the_machine_find_what_a_stranger_finds(world, cast, client_of, outsider):
    visitor = client_of(cast[outsider])
    answers = {
        name: visitor.get(reverse(name, kwargs=page.arguments(world))).status_code for name, page in PAGES.items()
    }

    assert answers == {name: page.expected()["stranger"] for name, page in PAGES.items()}


@pytest.mark.django_db
@pytest.mark.parametrize("role", ["contributor", "signatory", "observer"])
def test_role_opens_the_same_pages_on_both_sides(world, cast, client_of, role):
    """Where the coordinators of both sides get the same answer; the others are pages about one side's own words."""
    colleague = client_of(cast[f"{role}_b"])
    expected = {name: page.expected() for name, page in PAGES.items()}
    joint = {
        name: row[f"{role}_a"]
        for name, row in expected.items()
        if row["coordinator_a"] == row["coordinator_b"] and name not in OF_ONE_SIDE
    }
    answers = {name: colleague.get(reverse(name, kwargs=PAGES[name].arguments(world))).status_code for name in joint}

    assert answers == joint
