"""Who gets which page: the whole table, each page by each member of the cast."""

import pytest
from django.urls import get_resolver, reverse

from stedenband.tests.pages import ELSEWHERE, PAGES
from stedenband.tests.urls_seen import our_views


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
