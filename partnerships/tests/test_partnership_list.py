"""One's partnerships in one list; what is chosen stands in the address."""

from datetime import timedelta

import pytest

from partnerships.actions.register import work_on_themes
from partnerships.models import Agreement, Theme
from stedenband.tests.deeds.partnership import another_partnership

ADDRESS = "/partnerships/"


@pytest.fixture
def shown(world, cast, client_of):
    """What the association sees for a query, as the text of the page."""
    for turn in (1, 2):
        another_partnership(world, turn)

    def page(**query):
        return client_of(cast["coordinator_a"]).get(ADDRESS, query).content.decode()

    return page


@pytest.mark.parametrize(
    ("query", "found", "left_out"),
    [
        ({"name": "amandou"}, "Amandougou – Wilgenrode", "Alba 1"),
        ({"name": "alba 1"}, "Alba 1", "Wilgenrode"),
        ({"country": "BE", "phase": "implementation"}, "Amandougou – Wilgenrode", "nothing"),
        ({"agreement": "none"}, "Alba 1", "Amandougou – Wilgenrode"),
        ({"phase": "search"}, "No partnership fits", "Amandougou – Wilgenrode</a>"),
    ],
)
def test_list_is_narrowed_by_what_stands_in_the_address(shown, query, found, left_out):
    page = shown(**query)

    assert found in page
    assert left_out not in page


def test_list_is_narrowed_by_theme_and_by_an_agreement_that_ends(shown, world):
    theme = Theme.objects.get(name="theme 0")
    Agreement.objects.filter(pk=world.agreement.pk).update(ends_on=world.today + timedelta(days=60))

    assert "Amandougou – Wilgenrode" in shown(theme=theme.pk, agreement="3")
    assert "No partnership fits" in shown(theme=theme.pk, agreement="1")


def test_nobody_finds_a_partnership_of_others(world, cast, client_of):
    page = client_of(cast["coordinator_a"]).get(ADDRESS, {"name": "Quillacancha"}).content.decode()

    assert "Duinoord" not in page


def test_a_filter_that_makes_no_sense_shows_what_it_is_about(shown):
    assert "Filter the list" in shown(country="XX", theme="none", phase="yesterday")


def test_partners_name_what_they_work_on(world, cast):
    work_on_themes(partnership=world.partnership, themes=["Waste", "waste", "Registry"], by=cast["contributor_b"])

    assert {theme.name.casefold() for theme in world.partnership.themes.all()} == {"waste", "registry"}
