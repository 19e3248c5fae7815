"""Outcome mapping: markers in three grades, and a journal in which each side writes what it saw."""

from datetime import timedelta

import pytest

from capacity.actions.behaviour import add_markers, describe_actor, reword_marker, write_journal
from capacity.actions.external_results import attach_result
from capacity.choices import ChangeDegree, ExternalKind, MarkerGrade
from capacity.models import ExternalResult, JournalEntry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database


def note(world, who="contributor_a", **changes):
    facts = {
        "marker": world.marker,
        "first_on": world.today - timedelta(days=20),
        "last_on": world.today,
        "degree": ChangeDegree.LOW,
        "description": "One clerk does.",
        "language": "fr",
    }
    return write_journal(by=world.cast[who], **{**facts, **changes})


def attach(world, who="contributor_b", **changes):
    facts = {
        "partnership": world.partnership,
        "kind": ExternalKind.SURVEY,
        "title": "Survey",
        "found_by": "University",
        "found_on": world.today,
        "says": "People wait less.",
        "language": "nl",
        "link": "https://example.org/survey",
    }
    return attach_result(by=world.cast[who], **{**facts, **changes})


def test_each_side_writes_its_own_about_the_same_days(world):
    theirs = JournalEntry.objects.filter(marker=world.marker).values_list("partner", flat=True)

    assert set(theirs) == {world.partner_a.pk, world.partner_b.pk}
    with refused("not_yours"):
        note(world, "contributor_b", entry=world.journal_a)


def test_the_same_days_are_told_once(world):
    note(world)

    with invalid("written_already"):
        note(world, "signatory_a")
    with invalid("end_before_start"):
        note(world, last_on=world.today - timedelta(days=30))


def test_words_of_a_marker_stay_once_the_journal_speaks_of_them(world, cast):
    with refused("written_about"):
        reword_marker(marker=world.marker, seen=None, grade="love", text="Other", by=cast["contributor_a"])

    reword_marker(marker=world.marker_free, seen=1, grade="love", text="Other", by=cast["contributor_a"])
    world.marker_free.refresh_from_db()
    assert (world.marker_free.text, world.marker_free.grade) == ("Other", MarkerGrade.LOVE)
    with pytest.raises(VersionConflict):
        reword_marker(marker=world.marker_free, seen=1, grade="love", text="Third", by=cast["contributor_b"])


def test_marker_stands_once(world, cast):
    by = cast["contributor_b"]
    with refused("no_marker"):
        add_markers(actor=world.actor, marks={"love": [world.marker.text]}, by=by)

    rows = add_markers(actor=world.actor, marks={"love": ["New", "New", world.marker.text], "like": ["New"]}, by=by)

    assert [(row.grade, row.text) for row in rows] == [("love", "New")]


@pytest.mark.parametrize(("name", "value"), [("trajectory", "foreign_trajectory"), ("partner", "foreign_partner")])
def test_actor_is_of_the_partnership(world, cast, name, value):
    row = world.actor
    facts = {one: getattr(row, one) for one in ("trajectory", "partner", "name", "group", "challenge", "language")}

    with refused("foreign"):
        describe_actor(
            partnership=world.partnership, by=cast["contributor_a"], **{**facts, name: getattr(world, value)}
        )


@pytest.mark.parametrize("somebody", ["observer_a", "association", "former", "stranger", "administrator"])
def test_who_speaks_for_no_municipality_writes_nothing_here(world, cast, somebody):
    with refused("not_a_partner"):
        note(world, somebody)
    with refused("not_a_partner"):
        attach(world, somebody)
    with refused("not_a_partner"):
        add_markers(actor=world.actor, marks={"love": ["New"]}, by=cast[somebody])


@pytest.mark.parametrize(("paper", "code"), [("document_own", "not_shared"), ("foreign_document", "foreign")])
def test_evidence_is_a_document_that_all_can_read(world, paper, code):
    with refused(code):
        note(world, document=getattr(world, paper))
    with refused(code):
        attach(world, "contributor_a", document=getattr(world, paper))


def test_external_result_can_be_read_somewhere(world):
    with invalid("no_evidence"):
        attach(world, link="")

    row = attach(world)
    assert row.partner == world.partner_b
    with refused_by_the_database():
        ExternalResult.objects.filter(pk=row.pk).update(link="")


def test_what_was_found_about_a_municipality_is_for_it_to_attach(world):
    with refused("not_yours"):
        attach(world, result=world.external_result)
