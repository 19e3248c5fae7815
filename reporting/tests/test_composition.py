"""What a report consists of is data: composed by an administrator, frozen when it opens, kept for ever."""

import importlib

import pytest
from django.apps import apps
from django.utils import translation

from capacity.actions.plans import drop_activity
from partnerships.models import Version
from reporting.account import account_of
from reporting.actions.checking import check_report
from reporting.actions.composition import compose, why_asked
from reporting.actions.writing import mark_read, write_part
from reporting.choices import LIGHT_FORM, Narrative, Section
from reporting.facts import report_facts
from reporting.models import Part, Report, ReportForm, ReportSection
from reporting.sections import KINDS
from stedenband.lib.canonical import plain
from stedenband.tests.deeds import reports
from stedenband.tests.refusals import invalid, refused

pytestmark = pytest.mark.django_db


def sections_in(report):
    return [row["section"] for row in Report.objects.get(pk=report.pk).composition]


def write(world, part, **changes):
    said = {"seen": None, "text": part.text, "language": "fr", "is_ready": True} | changes
    return write_part(part=part, by=world.cast[f"contributor_{part.partner.bank}"], now=world.now, **said)


def own(world, section, partner="a"):
    part = world.report.parts.get(section=section, partner=getattr(world, f"partner_{partner}"))
    part.report = Report.objects.get(pk=world.report.pk)
    return part


def drop_something(world):
    """An activity of the period of the report does not take place."""
    world.planned_activity.starts_on = world.planned_activity.ends_on = world.report.period.last_on
    world.planned_activity.save()
    drop_activity(activity=world.planned_activity, reason="The road is closed.", by=world.cast["contributor_b"])


def test_full_form_holds_every_kind_and_the_light_one_five_sections():
    full, light = (ReportForm.objects.get(code=code).sections for code in ("full", "light"))

    assert list(full.values_list("section", flat=True)) == list(Section.values)
    assert list(light.values_list("section", flat=True)) == ["brief", "activities", "deviations", "finances", "next"]


def test_open_report_keeps_its_sections_whatever_becomes_of_the_form(world, cast):
    before = sections_in(world.report)
    assert before == [code for code in Section.values if code in KINDS]
    form = ReportForm.objects.get(code="full")
    form.sections.filter(section__in=["context", "next"]).delete()

    write(world, own(world, "context"), text="Une élection.")

    assert sections_in(world.report) == before
    assert own(world, "context").text == "Une élection."
    assert "context" in [row["section"] for row in world.report_signed.composition]


def test_next_report_opens_with_the_form_as_it_is_then(world):
    form = ReportForm.objects.get(code=LIGHT_FORM)
    form.sections.filter(section="brief").update(
        words=40, is_limit=True, guidance_nl="Drie zinnen.", narrative=Narrative.OFF_TRACK
    )
    ReportSection.objects.filter(report=world.report).delete()
    world.report.refresh_from_db()

    compose(report=world.report, form=LIGHT_FORM)

    row = ReportSection.objects.get(report=world.report, section="brief")
    assert (row.words, row.is_limit, row.narrative) == (40, True, "off_track")
    with translation.override("nl"):
        assert row.guidance == "Drie zinnen."
    with translation.override("fr"):
        assert row.guidance == ""
    assert set(sections_in(world.report)) == {"brief", "activities", "deviations", "finances", "next", "statement"}


def test_reports_of_before_there_were_forms_keep_the_sections_that_all_had(world):
    ReportSection.objects.all().delete()
    importlib.import_module("reporting.migrations.0002_reporting_in_full").keep_what_open_reports_consist_of(apps, None)

    assert sections_in(world.report)[0] == "brief"
    assert len(sections_in(world.report)) == 9


def test_facts_carry_the_composition_and_questions_are_told_in_a_light_report_too(world):
    light = ["brief", "activities", "finances", "next"]
    ReportSection.objects.filter(report=world.report).exclude(section__in=light).delete()
    facts = plain(report_facts(Report.objects.get(pk=world.report.pk)))

    assert [row["section"] for row in facts["composition"]] == [*light, "statement"]
    assert "involvement" not in facts
    sections = account_of(facts | {"questions": {"asked": ["gravity"], "answers": []}}).sections
    assert sections[0].questions


def test_word_cap_is_a_help_unless_it_is_a_limit(world):
    row = ReportSection.objects.get(report=world.report, section="context")
    ReportSection.objects.filter(pk=row.pk).update(words=10)
    write(world, own(world, "context"), text="mot " * 14)
    ReportSection.objects.filter(pk=row.pk).update(is_limit=True)

    with invalid("too_many_words"):
        write(world, own(world, "context"), text="mot " * 14)

    write(world, own(world, "context"), text="mot " * 14, is_ready=False)
    assert not own(world, "context").is_ready


def test_text_is_asked_where_something_is_off_track(world, cast):
    for section in ("activities", "finances"):
        assert not own(world, section).text
    report = Report.objects.get(pk=world.report.pk)
    assert "activities" not in why_asked(report)
    assert [part.section for part in report.parts_to_write(world.partner_a)] == [
        "context",
        "learning",
        "communication",
        "next",
    ]
    reports.write_all(world, world.report)
    write(world, own(world, "activities"), text="", is_ready=False)
    for bank in "ab":
        mark_read(report=world.report, by=cast[f"contributor_{bank}"], now=world.now)
    drop_something(world)

    assert "One activity was dropped." in why_asked(report)["activities"]
    with refused("text_asked"):
        check_report(report=world.report, reason="x", despite="x", by=cast["coordinator_a"], now=world.now)
    with refused("empty"):
        write(world, own(world, "activities"), text=" ")
    write(world, own(world, "activities"), text="La route était fermée.")
    assert ReportSection.objects.get(report=world.report, section="activities").is_asked


def test_what_nobody_is_asked_is_not_printed_as_missing(world):
    facts = plain(report_facts(Report.objects.get(pk=world.report.pk)))

    assert "finances" not in {row["section"] for row in facts["narratives"]}
    assert Part.objects.filter(report=world.report, section="finances").count() == 2


def test_check_while_questions_are_open_says_why_and_the_report_prints_it(world):
    version = reports.offer_report(world, world.report)

    assert version.facts["questions"]["left_open"] == [{"partner": 1, "number": 1, "text": "We ask them when we meet."}]
    section = account_of(version.facts).section("balance")
    assert section.tables[-1].rows[0][2].plain == "We ask them when we meet."
    assert Version.objects.of(world.report).open().exists()
