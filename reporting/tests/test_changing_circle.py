"""A report when partners come and go: who was there is in it, who is here writes it, nobody waits for who left."""

from datetime import date, timedelta

import pytest

from partnerships.choices import OwnChoice, Side
from partnerships.tests.life import Story, moment
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.writing import partners_of
from reporting.facts import report_facts
from reporting.models import Report

pytestmark = pytest.mark.django_db
FIRST = date(2025, 1, 1)


@pytest.fixture
def trio():
    places = [("Alba", "BJ", Side.SOUTH), ("Berg", "BE", Side.NORTH), ("Cors", "BJ", Side.SOUTH)]
    story = Story(*places, since=date(2023, 1, 9), phase="implementation")
    start_schedule(partnership=story.partnership, cadence="half_yearly", first_on=FIRST, by=None)
    return story


def report_opened_on(day):
    open_due_periods(now=moment(day))
    return Report.objects.with_everything().first()


def names(report):
    return [partner["name"] for partner in report_facts(report)["partners"]]


def test_who_left_in_the_period_is_in_its_report_and_writes_no_part(trio):
    trio.alone(OwnChoice.LEAVES, by="Cors", on=date(2025, 3, 3))
    report = report_opened_on(date(2025, 7, 2))

    assert names(report) == ["Alba", "Berg", "Cors"]
    assert {part.partner.name for part in report.parts.all()} == {"Alba", "Berg"}
    assert [partner.name for partner in partners_of(report)] == ["Alba", "Berg"]


def test_who_left_before_the_period_is_not_in_its_report(trio):
    trio.alone(OwnChoice.LEAVES, by="Cors", on=FIRST - timedelta(days=30))
    report = report_opened_on(date(2025, 7, 2))

    assert names(report) == ["Alba", "Berg"]


def test_who_joins_while_it_is_written_reads_along(trio, client_of):
    report = report_opened_on(date(2025, 7, 2))
    trio.take_in("Dune", "BE", Side.NORTH, by="Alba", on=date(2025, 7, 9))
    report = Report.objects.with_everything().get(pk=report.pk)

    assert names(report) == ["Alba", "Berg", "Cors", "Dune"]
    visitor = client_of(trio.voices["Dune"])
    assert visitor.get(report.get_absolute_url()).status_code == 200
    assert visitor.get(trio.partnership.get_absolute_url()).status_code == 200


def test_pages_open_for_all_when_one_left(trio, client_of):
    report = report_opened_on(date(2025, 7, 2))
    trio.alone(OwnChoice.LEAVES, by="Cors", on=date(2025, 7, 20))
    for name in ("Alba", "Cors"):
        visitor = client_of(trio.voices[name])
        assert visitor.get(report.get_absolute_url()).status_code == 200
        assert visitor.get(trio.partnership.get_absolute_url()).status_code == 200
        assert visitor.get("/").status_code in {200, 302}
