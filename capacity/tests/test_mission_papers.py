"""The mission report on paper: accessible, archivable, in four languages, with what all agreed to."""

import io
from datetime import UTC, datetime

import pikepdf
import pytest
from django.urls import reverse
from django.utils import timezone

from capacity.actions.mission_reports import paper_facts, request_mission_paper
from capacity.missions.making import make_mission_report
from capacity.missions.printing import print_mission
from capacity.models import MissionPaper
from capacity.tests import visits
from stedenband.jobs.choices import JobState
from stedenband.jobs.models import Job
from stedenband.jobs.work import work
from stedenband.lib.canonical import plain
from stedenband.paper.tests.structure import assert_accessible_archive, outline_of, text_of
from stedenband.tests.deeds import missions
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db
ASKED_AT = datetime(2027, 2, 1, 8, tzinfo=UTC)


def facts_of(mission):
    return plain(paper_facts(mission))


def page(name, world, pk, *more):
    return reverse(f"capacity:{name}", args=[world.partnership.slug, pk, *more])


def asked(world, language):
    by = world.cast["coordinator_a"]
    return request_mission_paper(mission=world.mission_closed, language=language, by=by, now=timezone.now())


@pytest.mark.paper
@pytest.mark.parametrize("stage", ["told", "closed"])
def test_the_report_is_accessible_and_archivable_in_every_language(world, stage):
    missions.grow(world, turn=1)
    facts = facts_of(getattr(world, f"mission_{stage}"))
    for language in ("en", "es", "fr", "nl"):
        paper = print_mission(facts, language=language, asked_at=ASKED_AT)

        assert_accessible_archive(paper.content, language)
        assert paper.unprintable == ""


def test_the_report_tells_the_visit_and_who_agreed(world):
    paper = print_mission(facts_of(world.mission_closed), language="en", asked_at=ASKED_AT)
    text = " ".join(text_of(paper.content).split())

    for words in (
        "See how a register is kept without a queue.",
        "How is a birth numbered?",
        "By year and ward.",
        "Registrar of a, Registrar",
        "their own municipality",
        "At the counter",
        "The archive is dry and locked.",
        "a citizens’ initiative – Friends of the school",
        "community radio",
        "Some hoped for a well.",
        "Décision du conseil",
        "coordinator of the",
    ):
        assert words in text, words
    assert "Councillor of a" not in text, "who did not agree is not named"
    assert "Draft" not in text
    with pikepdf.open(io.BytesIO(paper.content)) as pdf:
        headings = [words for depth, words in outline_of(pdf) if depth <= 2]
    assert headings[2:] == [
        "What the visit was for",
        "Who took part",
        "What each wanted to learn, and found",
        "Programme and meetings",
        "Findings by theme",
        "What each municipality learned",
        "Needs seen on the way",
        "Promises made on the spot",
        "Next steps for each municipality",
        "What the population was told, and what was heard",
        "What each brought",
        "Shared with whom",
        "Read and agreed",
    ]


def test_a_report_that_not_all_agreed_to_says_so(world):
    paper = print_mission(facts_of(world.mission_told), language="en", asked_at=ASKED_AT)

    assert "Draft" in text_of(paper.content)


def test_a_visit_of_which_nothing_is_written_has_a_report_too(partnership, cast):
    mission = visits.mission_of(visits.visit(partnership, cast), cast)

    assert_accessible_archive(print_mission(facts_of(mission), language="fr", asked_at=ASKED_AT).content, "fr")


def test_the_same_facts_give_the_same_bytes(world):
    facts = facts_of(world.mission_closed)
    first, again = (print_mission(facts, language="nl", asked_at=ASKED_AT) for _time in range(2))

    assert first.sha256 == again.sha256


def test_a_worker_makes_it_and_a_member_downloads_it(world, client_of):
    printed = asked(world, "es")
    assert work(printed.job_id) == JobState.READY
    assert make_mission_report(Job.objects.get(pk=printed.job_id), lambda step: None) is None, "it is not made again"

    response = client_of(world.cast["association"]).get(page("mission_download", world, printed.pk))

    assert b"".join(response.streaming_content).startswith(b"%PDF-")
    assert response["Content-Disposition"].startswith('attachment; filename="mission-amandougou-wilgenrode-')
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.parametrize("person", ["stranger", "former", "administrator"])
def test_nobody_else_finds_it(world, cast, client_of, person):
    visitor = client_of(cast[person])

    for name in ("mission_paper", "mission_download"):
        assert visitor.get(page(name, world, world.mission_paper.pk)).status_code == 404
    assert not MissionPaper.objects.visible_to(cast[person]).exists()


def test_asked_for_twice_it_is_made_once(world, client_of):
    visitor = client_of(world.cast["observer_a"])
    address = page("mission_print", world, world.mission_closed.pk, "es")
    first, second = submit(visitor, address), submit(visitor, address)

    assert first.url == second.url
    assert visitor.get(page("mission_print", world, world.mission_closed.pk, "de")).status_code == 404
    assert visitor.get(first.url, follow=True).status_code == 202
    Job.objects.all().delete()
    assert visitor.get(first.url).context["rows"] == [], "the page says that it is not there yet"


def test_facts_that_were_changed_outside_are_not_printed(world):
    printed = asked(world, "es")
    MissionPaper.objects.filter(pk=printed.pk).update(facts=printed.facts | {"purpose": "Something else"})

    with refused("not_whole"):
        make_mission_report(Job.objects.get(pk=printed.job_id), lambda step: None)
