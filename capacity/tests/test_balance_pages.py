"""Each figure of a balance leads to the rows that it counts, and says how it is counted."""

import re
from html import unescape

import pytest
from django.urls import reverse

from capacity.balances.initiative import initiatives
from capacity.choices import ActivityKind, ActivityPurpose
from capacity.models import Activity
from stedenband.tests.deeds import capacity

FIGURE = re.compile(r'<td class="r[ nw]*"(?: data-label="[^"]*")?><a href="([^"]+)">\s*([^<]+?)\s*</a></td>')


@pytest.fixture
def reader(client, cast):
    client.force_login(cast["observer_a"])
    return client


def page_of(reader, world, name, **query):
    response = reader.get(reverse(name, args=[world.partnership.slug]), query)
    assert response.status_code == 200
    return response


def figures(response):
    """What each figure of the page says, with the address behind it."""
    return [(unescape(url), text) for url, text in FIGURE.findall(response.content.decode())]


@pytest.mark.parametrize("name", ["capacity:balance", "capacity:initiative"])
def test_a_figure_in_activities_counts_the_rows_behind_it(name, world, reader):
    for turn in range(3):
        capacity.activity(world, f"Visit {turn}", day=-200 * turn)
    counted = [
        (url, text)
        for url, text in figures(page_of(reader, world, name, by="number"))
        if url.startswith(reverse("capacity:activity_list", args=[world.partnership.slug]))
    ]

    assert len(counted) >= 3
    for url, text in counted:
        assert reader.get(url).context["paginator"].count == int(text), url


def test_days_lead_to_the_days_that_both_noted(world, reader):
    (url, text), *_others = figures(page_of(reader, world, "capacity:balance", by="days"))

    rows = reader.get(url).context["object_list"]

    assert sum(row.hundredths for row in rows) == 450
    assert "4,5" in text


def test_subjects_lead_to_the_subjects(world, reader):
    page = page_of(reader, world, "capacity:initiative")
    asked = [(url, int(text)) for url, text in figures(page) if "#subjects" in url]

    for url, number in asked:
        assert reader.get(url.partition("#")[0]).context["paginator"].count == number


def test_what_all_began_together_has_its_own_row_and_what_was_dropped_counts_for_nobody(world):
    before = {row.partner: row.activities for row in initiatives(world.partnership)}
    capacity.planned_activity(world, "Together")
    Activity.objects.filter(pk=world.quick_win.pk).update(status="dropped")

    after = {row.partner: row.activities for row in initiatives(world.partnership)}

    assert after[None] == before[None] + 1
    assert after[world.partner_b] == before[world.partner_b] - 1


@pytest.mark.parametrize("measure", ["days", "number", "money", "nonsense"])
def test_every_measure_has_its_page_and_its_formula(measure, world, reader):
    page = page_of(reader, world, "capacity:balance", by=measure)

    assert '<details class="formula">' in page.content.decode()


def test_nothing_done_yet_has_a_page_too(world, client, cast):
    client.force_login(cast["stranger"])
    Activity.objects.of_partnership(world.foreign).delete()

    response = client.get(reverse("capacity:balance", args=[world.foreign.slug]), {"by": "money"})

    assert response.status_code == 200
    assert response.context["balances"] == []


def test_equipment_is_never_capacity_building(world, reader):
    Activity.objects.update(kind=ActivityKind.EQUIPMENT, purpose=ActivityPurpose.INFRASTRUCTURE)

    (url, text), *_others = figures(page_of(reader, world, "capacity:balance", by="number"))

    assert ("purpose=capacity" in url, text) == (True, "0")
