"""The handover file: for the own people only, with all that the next one needs, asked for in time."""

import io
from datetime import UTC, datetime, timedelta

import pikepdf
import pytest
from django.urls import reverse
from django.utils import timezone

from partnerships.actions.handovers import request_handover_paper, write_handover
from partnerships.actions.seats import leave_seat
from partnerships.choices import HandoverOccasion
from partnerships.handover.facts import handover_facts
from partnerships.handover.making import make_handover
from partnerships.handover.printing import print_handover
from partnerships.handover.waiting import waiting_in
from partnerships.models import Handover, HandoverPaper, Partnership
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.lib.canonical import plain
from stedenband.lib.errors import VersionConflict
from stedenband.paper.tests.structure import assert_accessible_archive, outline_of, text_of
from stedenband.tests.deeds import bodies
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
ASKED_AT = datetime(2027, 2, 1, 8, tzinfo=UTC)


def page(name, world, pk, *more):
    return reverse(f"partnerships:{name}", args=[world.partnership.slug, pk, *more])


def facts_of(handover, world):
    return plain(handover_facts(handover, today=world.today))


def written(world, by="coordinator_a", **more):
    what = {"occasion": HandoverOccasion.CHANGE_OF_PERSON, "words": "Call Mieke first.", "language": "fr"} | more
    return write_handover(partner=world.partner_a, by=world.cast[by], now=world.now, **what)


@pytest.mark.paper
def test_the_file_is_accessible_and_archivable_in_every_language(world):
    world.grow()
    facts = facts_of(world.handover, world)
    for language in ("en", "es", "fr", "nl"):
        paper = print_handover(facts, language=language, asked_at=ASKED_AT)

        assert_accessible_archive(paper.content, language)
        assert paper.unprintable == ""


def test_the_file_tells_the_successor_what_counts(world):
    paper = print_handover(facts_of(world.handover, world), language="en", asked_at=ASKED_AT)
    text = " ".join(text_of(paper.content).split())

    for words in (
        "The registers are in good hands.",
        "A visit in spring.",
        "Kossi Registrar",
        "Mieke Registrar",
        "Agreement of two towns",
        "Receive colleagues twice a year",
        "Registers are kept in two places",
        "Planned activity: Training of clerks",
        "Election of the council of Amandougou",
        "Election of the council of Wilgenrode",
        "Partners since",
    ):
        assert words in text, words
    with pikepdf.open(io.BytesIO(paper.content)) as pdf:
        headings = [words for depth, words in outline_of(pdf) if depth <= 2]
    assert headings[2:] == [
        "To my successor",
        "What this partnership is for",
        "Who is who",
        "Bodies, seats and counterparts",
        "What you agreed",
        "What is open",
        "What comes, day by day",
    ]


def test_an_empty_partnership_has_a_file_too(partnership, cast):
    partner = partnership.partner_list[0]
    file = write_handover(
        partner=partner,
        occasion=HandoverOccasion.CHANGE_OF_PERSON,
        language="fr",
        by=cast["coordinator_a"],
        now=timezone.now(),
    )
    facts = plain(handover_facts(file, today=timezone.localdate()))

    assert_accessible_archive(print_handover(facts, language="fr", asked_at=ASKED_AT).content, "fr")


def test_the_same_facts_give_the_same_bytes(world):
    facts = facts_of(world.handover, world)
    first, again = (print_handover(facts, language="nl", asked_at=ASKED_AT) for _time in range(2))

    assert first.sha256 == again.sha256


def test_a_worker_makes_it_and_a_colleague_downloads_it(world, client_of):
    printed = request_handover_paper(
        handover=world.handover, language="es", by=world.cast["coordinator_a"], now=timezone.now()
    )
    assert work(printed.job_id) == JobState.READY
    assert make_handover(Job.objects.get(pk=printed.job_id), lambda step: None) is None, "it is not made again"

    response = client_of(world.cast["observer_a"]).get(page("handover_download", world, printed.pk))

    assert b"".join(response.streaming_content).startswith(b"%PDF-")
    assert response["Content-Disposition"] == 'attachment; filename="handover-amandougou-wilgenrode-es.pdf"'
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("person", ["coordinator_b", "association", "stranger", "former", "administrator"])
def test_nobody_else_sees_it(world, cast, client_of, person):
    visitor = client_of(cast[person])

    for name in ("handover_detail", "handover_edit"):
        assert visitor.get(page(name, world, world.handover.pk)).status_code == 404
    for name in ("handover_paper", "handover_download"):
        assert visitor.get(page(name, world, world.handover_paper.pk)).status_code == 404
    assert not Handover.objects.visible_to(cast[person]).filter(partner=world.partner_a).exists()
    assert not HandoverPaper.objects.visible_to(cast[person]).exists()


def test_asked_for_twice_it_is_made_once(world, client_of):
    visitor = client_of(world.cast["coordinator_a"])
    address = page("handover_print", world, world.handover.pk, "es")
    first, second = submit(visitor, address), submit(visitor, address)

    assert first.url == second.url
    assert visitor.get(page("handover_print", world, world.handover.pk, "de")).status_code == 404
    waiting = visitor.get(first.url, follow=True)
    assert (waiting.status_code, bool(waiting["Refresh"])) == (202, True)
    Job.objects.all().delete()
    assert "Ask for it once more" in visitor.get(first.url).content.decode()


def test_facts_that_were_changed_outside_are_not_printed(world):
    printed = request_handover_paper(
        handover=world.handover, language="es", by=world.cast["coordinator_a"], now=timezone.now()
    )
    HandoverPaper.objects.filter(pk=printed.pk).update(facts=printed.facts | {"on": "2001-01-01"})

    with refused("not_whole"):
        make_handover(Job.objects.get(pk=printed.job_id), lambda step: None)


def due(world, *, in_days=0):
    partnerships = [Partnership.objects.with_partners().get(pk=world.partnership.pk)]
    return [
        (thing.partner_id, thing.url.partition("?")[2])
        for thing in waiting_in(partnerships, today=world.today + timedelta(days=in_days))
    ]


def test_half_a_year_before_its_election_a_municipality_is_asked(world):
    asked = (world.partner_a.pk, f"term={world.term_a.pk}")
    assert asked in due(world)
    assert asked not in due(world, in_days=121), "after the election it is too late"
    assert (world.partner_b.pk, f"term={world.term_b.pk}") not in due(world)
    assert (world.partner_b.pk, f"term={world.term_b.pk}") in due(world, in_days=800)

    bodies.handover(world, term=world.term_a)

    assert asked not in due(world)


def test_who_left_is_asked_for_a_word_to_who_comes(world):
    seat = world.body.seats.get(title="Mayor of Wilgenrode")
    asked = (world.partner_b.pk, f"seat={seat.pk}")
    assert asked not in due(world)

    leave_seat(tenure=seat.held_on(world.today), on=world.today, by=world.cast["coordinator_b"])

    assert asked in due(world)
    assert asked not in due(world, in_days=61)
    what = {"occasion": HandoverOccasion.CHANGE_OF_PERSON, "seat": seat, "language": "nl"}
    write_handover(partner=world.partner_b, by=world.cast["coordinator_b"], now=world.now, **what)
    assert asked not in due(world)


def test_two_colleagues_do_not_overwrite_each_other(world):
    same = {"handover": world.handover, "seen": world.handover.row_version}
    written(world, by="signatory_a", **same)

    with pytest.raises(VersionConflict):
        written(world, **same)


def test_each_hands_over_to_its_own(world):
    for somebody in ("coordinator_b", "contributor_a", "association", "stranger"):
        with refused("not_a_partner"):
            written(world, by=somebody)
    with refused("foreign"):
        written(world, seat=world.seat_b)
    with refused("foreign"):
        written(world, occasion=HandoverOccasion.ELECTION, term=world.term_b)
