"""The overview of an association: what waits, what ends, what is due, in the order of silence."""

import io
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from partnerships.actions.people import add_member, end_membership
from partnerships.choices import Role, Side
from partnerships.models import Association, Partnership
from partnerships.silence import last_signs_of_life
from reporting.overview.rows import lines_of, longest_silent_first
from stedenband.tests.cast import NORTH, SOUTH, begin

pytestmark = pytest.mark.django_db
PAGE = "/overview/"


@pytest.fixture
def adviser(cast):
    return cast["association"]


@pytest.fixture
def union(adviser):
    return Association.objects.get(member__user=adviser)


def accompany(partnership, adviser, union):
    return add_member(
        partnership=partnership, user=adviser, role=Role.COMPANION, function="adviser", association=union, by=None
    )


def towns(name):
    return begin(({**SOUTH, "name": f"Alba {name}"}, Side.SOUTH), ({**NORTH, "name": f"Zonhoven {name}"}, Side.NORTH))


def titles(response):
    return [line.partnership.title for line in response.context["lines"]]


def test_the_longest_silent_stands_first(world, adviser, union, client_of):
    """The foreign partnership did little; one that nobody ever wrote in stands before it."""
    quiet = towns("quiet")
    for partnership in (world.foreign, quiet):
        accompany(partnership, adviser, union)
    shown = titles(client_of(adviser).get(PAGE))
    signs = last_signs_of_life(Partnership.objects.all())

    assert shown[0] == Partnership.objects.with_partners().get(pk=quiet.pk).title
    assert quiet.pk not in signs
    assert len(shown) == 3


def test_it_says_who_is_awaited_and_since_when(world, adviser, client_of):
    [line] = client_of(adviser).get(PAGE).context["lines"]

    assert {one.partner.name for one in line.awaited} == {world.partner_a.name, world.partner_b.name}
    assert line.waits_since <= world.today
    assert line.due.due_on <= world.report.period.due_on
    assert line.report == world.report_corrected


def test_what_one_person_has_to_read_is_no_business_of_the_overview(world, adviser):
    [line] = lines_of(longest_silent_first(Partnership.objects.filter(pk=world.partnership.pk)), today=world.today)

    assert [thing for thing in line.waiting if thing.member_id] == []


def test_only_partnerships_that_one_accompanies_stand_in_it(world, adviser, union, client_of):
    """A place for a municipality elsewhere, or one that ended, opens nothing here."""
    second = accompany(world.foreign, adviser, union)
    end_membership(member=second, on=world.today, by=adviser)

    assert titles(client_of(adviser).get(PAGE)) == [world.partnership.title]
    refused = client_of(world.cast["coordinator_a"]).get(PAGE, {"language": "en"})
    assert b"Staff of an association" in refused.content


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("phase=implementation", 1),
        ("phase=search", 0),
        ("report=overdue", 1),
        ("report=none", 0),
        ("report=signed", 0),
        ("report=writing", 1),
        ("waits=somebody", 1),
        ("silent=12", 0),
        ("agreement=none", 0),
    ],
)
def test_filters_live_in_the_address(world, adviser, client_of, query, number):
    period = world.report.period
    period.due_on = world.today - timedelta(days=1)
    period.save()

    assert len(client_of(adviser).get(f"{PAGE}?{query}").context["lines"]) == number


def test_the_list_is_a_file_too(world, adviser, client_of):
    reader = client_of(adviser)
    lines = b"".join(reader.get(f"{PAGE}?as=csv").streaming_content).decode("utf-8-sig").splitlines()
    book = load_workbook(io.BytesIO(b"".join(reader.get(f"{PAGE}?as=xlsx&phase=implementation").streaming_content)))

    assert world.partnership.title in lines[1]
    assert book.worksheets[0].max_row == 2
    assert any("Phase" in str(row) for row in book.worksheets[1].iter_rows(values_only=True))


def test_many_partnerships_cost_no_more_questions_than_one(world, adviser, union, client_of):
    reader = client_of(adviser)
    reader.get(PAGE)
    with CaptureQueriesContext(connection) as few:
        reader.get(PAGE)
    for number in range(3):
        accompany(towns(number), adviser, union)
    with CaptureQueriesContext(connection) as many:
        page = reader.get(PAGE)

    assert len(page.context["lines"]) == 4
    assert len(many) <= len(few)


def test_who_accompanies_finds_the_overview_from_the_first_page(world, adviser, client_of, cast):
    link = reverse("overview:overview").encode()

    assert link in client_of(adviser).get("/").content
    assert link not in client_of(cast["coordinator_a"]).get("/").content
