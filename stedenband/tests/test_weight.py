"""Pages are light, and stay so when their lists grow."""

from pathlib import Path

import brotli
import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from stedenband.tests.pages import PAGES

HTML, CSS, SCRIPT = 14_000, 8_000, 6_000


def weight(content):
    return len(brotli.compress(content))


def open_pages(world):
    """Addresses of the pages that a coordinator opens."""
    for name, page in PAGES.items():
        if page.expected()["coordinator_a"] == 200 and not page.heavy:
            yield name, reverse(name, kwargs=page.arguments(world))


@pytest.mark.parametrize(("kind", "budget"), [("css/site.css", CSS), ("js/site.js", SCRIPT)])
def test_style_and_script_are_light(kind, budget):
    with open(finders.find(kind), "rb") as file:
        assert weight(file.read()) <= budget


def test_each_rule_of_the_style_is_closed():
    """An open one takes all that follows into its `@media`, and no browser says a word."""
    style = Path(finders.find("css/site.css")).read_text()
    assert style.count("{") == style.count("}")


@pytest.mark.django_db
def test_pages_are_light_and_longer_lists_ask_no_more_of_the_database(world, cast, client_of):
    ContentType.objects.get_for_models(*apps.get_models())  # remembered between requests
    reader = client_of(cast["coordinator_a"])
    reader.get("/")
    few, _weights = costs_of_pages(reader, world)

    world.grow()

    many, weights = costs_of_pages(reader, world)
    assert many == few
    assert {name: size for name, size in weights.items() if size > HTML} == {}


def costs_of_pages(reader, world):
    """The queries and the compressed bytes of each page, by name."""
    queries, weights = {}, {}
    for name, address in open_pages(world):
        connection.queries_log.clear()  # it remembers the last nine thousand only
        with CaptureQueriesContext(connection) as asked:
            page = reader.get(address).content
        queries[name], weights[name] = len(asked), weight(page)
    return queries, weights
