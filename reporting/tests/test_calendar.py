"""Periods open by themselves, once, whatever restarts and however many ticks there are."""

from datetime import UTC, date, datetime

import pytest

from reporting.actions import calendar
from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.choices import Cadence, Section
from reporting.models import Part, Period, Report, Schedule
from stedenband.audit.models import Entry
from stedenband.tests.cast import begin
from stedenband.tests.refusals import invalid, refused, refused_by_the_database
from stedenband.tests.threads import at_once, faults_of

NEW_YEAR = date(2026, 1, 1)


def at(*moment):
    return datetime(*moment, tzinfo=UTC)


@pytest.fixture
def half_years(partnership):
    return start_schedule(partnership=partnership, cadence=Cadence.HALF_YEARLY, first_on=NEW_YEAR, by=None)


def opened():
    return list(Period.objects.order_by("first_on").values_list("first_on", "last_on", "due_on"))


def test_nothing_opens_before_the_last_day_is_over(half_years):
    """Wilgenrode is in July first; the period is over when it is July in Amandougou too."""
    assert open_due_periods(now=at(2026, 6, 30, 22, 59)) == []

    open_due_periods(now=at(2026, 6, 30, 23))

    assert opened() == [(NEW_YEAR, date(2026, 6, 30), date(2026, 8, 29))]
    half_years.refresh_from_db()
    assert half_years.next_first_on == date(2026, 7, 1)


def test_ticks_after_the_first_open_nothing(half_years):
    for minute in range(3):
        open_due_periods(now=at(2026, 7, 1, 0, minute))

    assert Report.objects.count() == 1


def test_missed_periods_are_caught_up_oldest_first(half_years):
    reports = open_due_periods(now=at(2027, 7, 2))

    assert [report.period.first_on for report in reports] == [NEW_YEAR, date(2026, 7, 1), date(2027, 1, 1)]


def test_calendar_that_rests_opens_nothing(half_years):
    Schedule.objects.update(is_running=False)

    assert open_due_periods(now=at(2027, 7, 2)) == []


def test_crash_in_the_middle_leaves_no_half_period(half_years, monkeypatch):
    """The second period fails while it is filled in; the next tick goes on where this one ended."""

    def break_down(report):
        if report.period.first_on.month == 7:
            raise OSError("the machine stops")
        fill_in(report)

    fill_in = calendar.fill_in
    with monkeypatch.context() as breakdown:
        breakdown.setattr(calendar, "fill_in", break_down)
        with pytest.raises(OSError, match="stops"):
            open_due_periods(now=at(2027, 1, 2))
    assert Report.objects.count() == Period.objects.count() == 1

    open_due_periods(now=at(2027, 1, 2))

    assert Report.objects.count() == 2
    assert {
        len(report.parts_of(partner)) for report in Report.objects.all() for partner in report.partnership.partner_list
    } == {sum(row.is_written for row in report.standing_sections) for report in Report.objects.all()}


def test_calendar_set_back_by_hand_moves_on_and_opens_nothing_twice(half_years):
    open_due_periods(now=at(2026, 7, 1))
    Schedule.objects.update(next_first_on=NEW_YEAR)

    assert open_due_periods(now=at(2026, 7, 1)) == []
    half_years.refresh_from_db()
    assert half_years.next_first_on == date(2026, 7, 1)


def test_opening_leaves_one_word_by_the_platform(half_years):
    open_due_periods(now=at(2026, 7, 1))

    entry = Entry.objects.get(verb="report.opened")
    assert entry.actor is None
    assert entry.facts == {"subject": "2026-01-01/2026-06-30"}


def test_partnership_has_each_calendar_once(half_years, partnership):
    with invalid():
        start_schedule(partnership=partnership, cadence=Cadence.HALF_YEARLY, first_on=NEW_YEAR, by=None)
    start_schedule(partnership=partnership, cadence=Cadence.YEARLY, first_on=NEW_YEAR, by=None)


def test_calendar_of_the_31st_stays_at_the_end_of_the_month(partnership):
    """30 September has no 31st: the period starts on the last day, and on the 31st again in March."""
    start_schedule(partnership=partnership, cadence=Cadence.HALF_YEARLY, first_on=date(2025, 3, 31), by=None)

    open_due_periods(now=at(2026, 10, 1))

    days = [(first, last) for first, last, _due in opened()]
    assert days == [
        (date(2025, 3, 31), date(2025, 9, 29)),
        (date(2025, 9, 30), date(2026, 3, 30)),
        (date(2026, 3, 31), date(2026, 9, 29)),
    ]


def test_report_has_the_form_of_its_calendar(partnership):
    start_schedule(partnership=partnership, cadence="yearly", form="light", first_on=date(2025, 1, 1), by=None)

    [report] = open_due_periods(now=at(2026, 1, 2))

    assert report.form == "light"


def test_new_calendar_does_not_report_again_on_the_days_of_a_stopped_one(half_years, partnership):
    open_due_periods(now=at(2026, 7, 2))
    Schedule.objects.update(is_running=False)
    again = {"partnership": partnership, "cadence": Cadence.HALF_YEARLY, "by": None}

    with refused("overlap"):
        start_schedule(first_on=date(2026, 6, 30), **again)
    start_schedule(first_on=date(2026, 7, 1), **again)


def test_database_opens_a_period_once(half_years):
    open_due_periods(now=at(2026, 7, 1))
    again = Period.objects.get()
    again.pk = None

    with refused_by_the_database():
        again.save(force_insert=True)


def test_report_is_born_filled_in_from_what_was_logged(world):
    """Each municipality finds what it learned, in its own language, and the steps that both still plan."""
    parts = Part.objects.filter(report=world.report)
    texts = {(part.partner.bank, part.section): (part.language, part.text) for part in parts}

    assert texts["a", Section.LEARNING] == ("fr", "Un registre double évite les pertes.")
    assert texts["b", Section.LEARNING] == ("nl", "Een wijkvergadering beslist sneller.")
    for bank in "ab":
        assert texts[bank, Section.CONTEXT][1] == ""
        assert set(texts[bank, Section.NEXT][1].split("\n\n")) == {
            "Clerks train each other",
            "Registers are kept in two places",
        }


@pytest.mark.django_db(transaction=True)
def test_ticks_at_the_same_moment_open_a_period_once():
    start_schedule(partnership=begin(), cadence=Cadence.HALF_YEARLY, first_on=NEW_YEAR, by=None)

    outcomes = at_once(*[lambda: open_due_periods(now=at(2027, 7, 2))] * 4)

    assert faults_of(outcomes) == []
    assert sum(map(len, outcomes)) == Report.objects.count() == Period.objects.count() == 3
