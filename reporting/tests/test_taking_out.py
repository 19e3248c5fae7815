"""A section leaves a report while somebody writes in it: nothing typed is lost."""

import pytest
from django.contrib.admin import helpers
from django.urls import reverse

from partnerships.models import Version
from reporting.actions.taking_out import move_text, put_back, take_out
from reporting.models import Part, Report
from stedenband.tests.deeds import reports
from stedenband.tests.deeds.reports import text_left_behind
from stedenband.tests.refusals import refused
from stedenband.ui.testing import hidden_fields, submit

pytestmark = pytest.mark.django_db
TYPED = {"text": "Une longue matinée de mots.", "language": "fr", "is_ready": "yes"}


@pytest.fixture
def writer(client_of, cast):
    cast["contributor_a"].language = "en"
    cast["contributor_a"].save(update_fields=["language"])
    return client_of(cast["contributor_a"])


def address(name, world, *more):
    return reverse(f"reporting:{name}", args=[world.partnership.slug, world.report.pk, *more])


def row(world, section):
    return world.report.sections.get(section=section)


def words(response):
    return " ".join(response.content.decode().split())


def test_the_writer_hears_it_keeps_the_text_and_moves_it(world, writer, cast):
    url = address("part_write", world, "context")
    hidden = hidden_fields(writer, url)
    take_out(section=row(world, "context"), by=cast["administrator"], now=world.now)

    response = writer.post(url, hidden | TYPED, follow=True)

    assert response.redirect_chain == [(address("part_move", world, "context"), 303)]
    assert "This section was taken out of the report. Your text is kept" in words(response)
    assert "Une longue matinée de mots." in words(response)
    assert "Move the text of “Context”" in words(writer.get(address("report_detail", world)))
    assert "This section was taken out of the report" in words(writer.get(url))
    moved = submit(writer, address("part_move", world, "context"), {"into": "next"})
    assert moved.url == address("part_write", world, "next")
    target = world.report.parts.get(partner=world.partner_a, section="next")
    assert target.text.endswith("Une longue matinée de mots.")
    assert not target.is_ready
    assert Part.objects.get(report=world.report, partner=world.partner_a, section="context").text == ""


def test_where_to_is_asked_in_words(world, writer):
    text_left_behind(world)
    response = submit(writer, address("part_move", world, "finances"), {})

    assert "Choose a section." in words(response)
    assert "Deux achats ont attendu." in words(response)


def test_report_without_the_section_waits_for_nothing_in_it_and_tells_nothing_of_it(world, cast):
    version = reports.offer_report(world, world.report)
    take_out(section=row(world, "learning"), by=cast["administrator"], now=world.now)

    report = Report.objects.get(pk=world.report.pk)
    version.refresh_from_db()
    assert not version.is_open
    assert report.is_writing
    assert not report.marks.filter(kind="checked").exists()
    assert "learning" not in [part["section"] for part in report.composition]
    put_back(section=row(world, "learning"), by=cast["administrator"], now=world.now)
    assert "learning" in [part["section"] for part in Report.objects.get(pk=report.pk).composition]


def test_nobody_else_moves_a_text_and_it_moves_once(world, cast):
    part = text_left_behind(world)
    with refused("not_yours"):
        move_text(part=part, into="context", seen=None, by=cast["contributor_b"], now=world.now)
    with refused("no_section"):
        move_text(part=part, into="balance", seen=None, by=cast["contributor_a"], now=world.now)
    Part.objects.filter(report=world.report, section="context").update(text="mot " * 4_999)
    with refused("too_long"):
        move_text(part=part, into="context", seen=None, by=cast["contributor_a"], now=world.now)

    part.refresh_from_db()
    assert part.text == "Deux achats ont attendu."
    put_back(section=row(world, "finances"), by=cast["administrator"], now=world.now)
    with refused("stands"):
        move_text(part=part, into="context", seen=None, by=cast["contributor_a"], now=world.now)


def test_a_signed_report_keeps_all_its_sections(world, client_of, cast):
    signed = world.report_signed.sections.get(section="context")
    office = client_of(cast["administrator"])
    listed = reverse("admin:reporting_reportsection_changelist")
    chosen = {helpers.ACTION_CHECKBOX_NAME: [signed.pk, row(world, "context").pk]}

    answer = office.post(listed, chosen | {"action": "take_out_of_the_report"}, follow=True)

    signed.refresh_from_db()
    assert signed.stands
    assert not row(world, "context").stands
    assert "All partners signed this report" in words(answer)
    assert Version.objects.of(world.report_signed).in_force().exists()
