"""The outcome journal on screen, what others found, and what My work asks about results."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from capacity.models import BoundaryActor, ExternalResult, JournalEntry
from capacity.waits.results import results_waiting
from partnerships.models import Partnership
from stedenband.tests.deeds import results
from stedenband.ui.testing import submit

TODAY = timezone.localdate()
LINK = "https://example.org/enquete"


def url(world, name, *arguments):
    return reverse(f"capacity:{name}", args=[world.partnership.slug, *arguments])


@pytest.fixture
def writer(cast, client_of):
    """A client of bank b, whose language is Dutch."""
    return client_of(cast["contributor_b"])


def errors(answer):
    return set(answer.context["form"].errors)


def waiting(world, day):
    rows = results_waiting(list(Partnership.objects.with_partners()), today=day)
    return {(row.partner_id, row.note) for row in rows}


def test_actor_comes_with_markers_one_on_each_line(world, writer):
    answers = {
        "trajectory": world.trajectory.pk,
        "partner": world.partner_b.pk,
        "name": "Schepenen",
        "group": "executive",
        "challenge": "Zij luisteren eerst.",
        "expect": "Zij komen\n\n Zij blijven tot het einde ",
        "like": "",
        "love": "Zij laten de wijk beslissen",
        "language": "nl",
    }

    answer = submit(writer, url(world, "actor_add"), answers)

    actor = BoundaryActor.objects.get(name="Schepenen")
    assert answer.url == actor.get_absolute_url()
    assert [(one.grade, one.text) for one in actor.markers.all()] == [
        ("expect", "Zij komen"),
        ("expect", "Zij blijven tot het einde"),
        ("love", "Zij laten de wijk beslissen"),
    ]


def test_long_line_is_refused_beside_its_grade(world, writer):
    answer = submit(writer, url(world, "markers_add", world.actor.pk), {"love": "heel lang " * 30})

    assert errors(answer) == {"love"}


def test_marker_that_stands_already_is_no_new_one(world, writer):
    answer = submit(writer, url(world, "markers_add", world.actor.pk), {"love": world.marker.text})

    assert errors(answer) == {"__all__"}


def test_two_answers_are_enough_for_the_journal(world, writer):
    page = writer.get(url(world, "journal_write", world.marker_free.pk))
    days = {name: str(day) for name, day in page.context["form"].initial.items()}

    submit(
        writer,
        url(world, "journal_write", world.marker_free.pk),
        days | {"degree": "low", "description": "Eén van de drie.", "language": "nl"},
    )

    entry = JournalEntry.objects.get(marker=world.marker_free)
    assert (entry.partner, entry.language, entry.document) == (world.partner_b, "nl", None)


def test_days_of_the_other_municipality_are_proposed(world, writer):
    JournalEntry.objects.filter(pk=world.journal_b.pk).delete()

    page = writer.get(url(world, "journal_write", world.marker.pk))

    assert page.context["form"].initial["first_on"] == world.journal_a.first_on


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"degree": ""}, "degree"),
        ({"description": ""}, "description"),
        ({"last_on": str(TODAY + timedelta(days=2))}, "last_on"),
        ({"first_on": str(TODAY), "last_on": str(TODAY - timedelta(days=1))}, "last_on"),
        ({"document": "999999"}, "document"),
    ],
    ids=str,
)
def test_each_fault_stands_beside_its_field(world, writer, change, field):
    answers = {"first_on": str(TODAY), "last_on": str(TODAY), "degree": "low", "description": "Eén.", "language": "nl"}

    answer = submit(writer, url(world, "journal_write", world.marker_free.pk), answers | {"lesson": "Kort."} | change)

    assert errors(answer) == {field}
    assert "Kort." in answer.content.decode()


def test_the_same_days_are_told_once(world, writer):
    own = world.journal_b
    answers = {"first_on": str(own.first_on), "last_on": str(own.last_on), "degree": "low", "language": "nl"}

    answer = submit(writer, url(world, "journal_write", world.marker.pk), answers | {"description": "Nog eens."})

    assert errors(answer) == {"__all__"}


def test_both_sides_stand_beside_each_other_in_their_own_language(world, cast, client_of):
    page = client_of(cast["association"]).get(world.actor.get_absolute_url())
    (span,) = page.context["journal"]

    assert [[one.language for one in entries] for _partner, entries in span.halves] == [["fr"], ["nl"]]
    assert reverse("capacity:journal_edit", args=[world.partnership.slug, world.journal_a.pk]) not in str(page.content)


def test_external_result_is_a_document_or_an_address(world, writer):
    answers = {
        "kind": "survey",
        "title": "Bevraging",
        "found_by": "Hogeschool",
        "found_on": str(TODAY),
        "says": "Minder wachten.",
        "document": "",
        "link": "",
        "language": "nl",
    }
    assert errors(submit(writer, url(world, "external_result_add"), answers)) == {"document"}
    assert errors(submit(writer, url(world, "external_result_add"), answers | {"link": "no address"})) == {"link"}

    submit(writer, url(world, "external_result_add"), answers | {"link": LINK})

    row = ExternalResult.objects.get(title="Bevraging")
    assert (row.partner, row.link) == (world.partner_b, LINK)
    assert LINK in writer.get(url(world, "external_result_edit", row.pk)).content.decode()


@pytest.mark.parametrize(
    ("name", "query", "number"),
    [
        ("actor_list", "group=staff", 1),
        ("actor_list", "group=executive", 0),
        ("actor_list", "seen=expect", 1),
        ("actor_list", "seen=love", 0),
        ("external_result_list", "kind=audit", 1),
        ("external_result_list", "kind=survey", 0),
    ],
)
def test_lists_are_narrowed(world, writer, name, query, number):
    assert len(writer.get(f"{url(world, name)}?{query}").context["page_obj"]) == number


def test_where_nobody_is_named_the_list_asks(world, writer):
    assert writer.get(url(world, "actor_list")).context["without"] == [world.partner_b]


class TestMyWork:
    def test_half_a_year_after_the_last_day_each_is_asked_again(self, world):
        last = world.round_a.last_on

        assert not {note for _partner, note in waiting(world, last) if "page" in note}
        asked = {partner for partner, note in waiting(world, last + timedelta(days=183)) if "page" in note}
        assert asked == {world.partner_a.pk, world.partner_b.pk}

    def test_where_no_start_is_said_it_is_asked_first(self, world):
        row = results.indicator(world, "Only here", measured_by=[world.partner_a])

        assert {partner for partner, note in waiting(world, world.today) if note == row.title} == {world.partner_a.pk}

    def test_journal_is_asked_for_by_who_wrote_nothing_for_half_a_year(self, world):
        results.saw(world, world.marker, "a", months=6)
        day = world.journal_b.last_on + timedelta(days=184)

        asked = {partner for partner, note in waiting(world, day) if note == world.actor.name}

        assert asked == {world.partner_b.pk}

    def test_it_asks_the_database_as_often_for_many(self, world):
        with CaptureQueriesContext(connection) as few:
            waiting(world, world.today)
        results.grow(world, turn=1)
        with CaptureQueriesContext(connection) as many:
            waiting(world, world.today)

        assert len(many) == len(few)
