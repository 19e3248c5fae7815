"""How do we work together? Each answers apart, blind; then side by side, never averaged."""

import pytest
from django.urls import reverse

from reporting.account import account_of
from reporting.actions.health import answer_sheet, publish_health_set
from reporting.facts import report_facts
from reporting.models import HealthAnswer, HealthSet, Report
from reporting.tests.sample import full_facts
from stedenband.lib.canonical import plain
from stedenband.tests.deeds.reports import answer_health
from stedenband.tests.refusals import refused
from stedenband.ui.testing import submit

pytestmark = pytest.mark.django_db


def sheet(world, bank):
    return world.report.health_sheets.get(partner=getattr(world, f"partner_{bank}"))


def told(world):
    facts = plain(report_facts(Report.objects.get(pk=world.report.pk)))
    return facts["health"], account_of(facts).section("health")


def address(world):
    return reverse("reporting:health_write", args=[world.partnership.slug, world.report.pk])


def words(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def as_(client_of, cast):
    def logged_in(name):
        cast[name].language = "en"
        cast[name].save(update_fields=["language"])
        return client_of(cast[name])

    return logged_in


def test_nobody_reads_the_other_before_both_have_answered(world, cast):
    """Amandougou has given its answers; Wilgenrode has not."""
    answers = HealthAnswer.objects.filter(sheet=sheet(world, "a"))

    for somebody in ("contributor_b", "coordinator_b", "association"):
        assert not answers.visible_to(cast[somebody]).exists()
    assert answers.visible_to(cast["observer_a"]).count() == 6
    said, section = told(world)
    assert said["answers"] == []
    assert section.tables == []

    answer_health(world, sheet(world, "b"))

    assert answers.visible_to(cast["association"]).count() == 6
    said, section = told(world)
    assert len(said["answers"]) == 12
    assert [column.label for column in section.tables[0].columns] == ["Statement", "Amandougou", "Wilgenrode"]
    assert section.tables[0].total is None


def test_answers_stay_as_they_are_once_all_are_shown(world):
    answer_health(world, sheet(world, "a"))
    answer_health(world, sheet(world, "b"))

    with refused("shown"):
        answer_health(world, sheet(world, "a"))


def test_each_answers_for_itself_and_for_every_statement(world, cast):
    common = {"seen": None, "language": "nl", "is_given": True, "now": world.now}
    with refused("not_yours"):
        answer_sheet(sheet=sheet(world, "a"), answers={}, by=cast["contributor_b"], **common)
    with refused("unanswered"):
        answer_sheet(sheet=sheet(world, "b"), answers={}, by=cast["contributor_b"], **common)
    with refused("not_a_partner"):
        answer_sheet(sheet=sheet(world, "a"), answers={}, by=cast["association"], **common)


def test_report_waits_for_the_answers(world):
    world.report.parts.update(is_ready=True)
    report = Report.objects.with_everything().get(pk=world.report.pk)

    assert report.is_ready(world.partner_a)
    assert not report.is_ready(world.partner_b)


def test_page_asks_word_and_reason_beside_each_statement(world, as_):
    client = as_("contributor_b")
    response = submit(client, address(world), {"word_0": "partly", "why_1": "Samen.", "is_given": "yes"})

    assert "Say in one line why." in words(response)
    assert "Choose an answer too, so that your reason is not lost." in words(response)
    assert "Choose an answer, if only: we cannot say." in words(response)

    answers = {f"word_{number}": "not_yet" for number in range(6)} | {
        f"why_{number}": "Nog niet." for number in range(6)
    }
    response = submit(client, address(world), answers | {"language": "nl", "is_given": "yes"}, follow=True)
    assert "You can read the answers side by side." in words(response)
    read = words(client.get(reverse("reporting:report_read", args=[world.partnership.slug, world.report.pk])))
    assert "Not yet so" in read
    assert "On le voit dans nos comptes." in read


def test_report_keeps_the_set_that_it_began_with(world, cast):
    second = HealthSet.objects.create(number=2)
    with refused("no_statements"):
        publish_health_set(draft=second, by=cast["administrator"], on=world.today)
    second.statements.create(code="H1", text_en="We talk.", text_nl="We praten.", text_fr="Oui.", text_es="Sí.")
    publish_health_set(draft=second, by=cast["administrator"], on=world.today)
    with refused("published"):
        publish_health_set(draft=second, by=cast["administrator"], on=world.today)

    assert HealthSet.objects.newest() == second
    assert {one.set_id for one in world.report.health_sheets.all()} == {1}


def test_signed_answers_stand_side_by_side_each_reason_in_its_language():
    table = account_of(full_facts()).section("health").tables[0]

    assert [cell.plain for cell in table.rows[0]] == [
        "We talk.",
        "Partly so · Une fois par mois.",
        "It is so · Elke maand.",
    ]
    assert table.rows[0][1].note.foreign == "fr"
    assert table.rows[1][1].plain == "no answer"
