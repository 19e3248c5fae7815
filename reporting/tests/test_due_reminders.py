"""Who is waited for is reminded, once for each rule, on the day that it is there."""

from datetime import UTC, date, datetime, timedelta

import pytest

from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.reminders import make_due_reminders
from reporting.actions.skipping import skip_period
from reporting.actions.writing import write_part
from reporting.models import DueReminder, ReminderRule, Report
from reporting.periods import Span
from reporting.waiting import waiting_in
from stedenband.tests.cast import begin
from stedenband.tests.threads import at_once, faults_of

pytestmark = pytest.mark.django_db
DUE = date(2026, 8, 29)


def days_before(days, hour=12):
    return datetime.combine(DUE - timedelta(days=days), datetime.min.time(), tzinfo=UTC) + timedelta(hours=hour)


@pytest.fixture
def report(partnership):
    start_schedule(partnership=partnership, cadence="half_yearly", form="light", first_on=date(2026, 1, 1), by=None)
    return open_due_periods(now=days_before(50))[0]


def made():
    rows = DueReminder.objects.order_by("pk").values_list("rule__days", "rule__when", "channel", "partner__side")
    return sorted(rows)


def test_rules_come_with_the_platform():
    assert ReminderRule.objects.in_use().count() == 6


def test_each_rule_reminds_each_partner_once(report):
    assert make_due_reminders(now=days_before(15)) == []
    for _tick in range(3):
        make_due_reminders(now=days_before(14))

    assert made() == [(14, "before", channel, side) for channel in ("mail", "screen") for side in ("north", "south")]


def test_after_a_silence_only_the_nearest_reminder_is_made(report):
    make_due_reminders(now=days_before(2))

    assert {days for days, *_rest in made()} == {3}


def test_reminder_comes_on_the_local_day(report):
    """At 22:30 UTC it is tomorrow in Wilgenrode, and still today in Amandougou."""
    make_due_reminders(now=days_before(15, hour=22.5))

    assert {side for *_rest, side in made()} == {"north"}


def test_who_is_done_or_skips_is_left_in_peace(report, partnership, cast):
    for part in report.parts.filter(partner=partnership.partner_list[0]):
        by = cast["contributor_a"]
        write_part(part=part, seen=None, text="Fini.", language="fr", is_ready=True, by=by, now=days_before(20))
    make_due_reminders(now=days_before(14))
    assert {side for *_rest, side in made()} == {"north"}

    words = {"reason": "Elections.", "language": "en", "by": cast["coordinator_a"], "now": days_before(13)}
    span = Span(report.period.first_on, report.period.last_on)
    skip_period(schedule=report.period.schedule, span=span, **words)
    assert make_due_reminders(now=days_before(3)) == []


def test_rule_that_is_put_aside_reminds_nobody(report):
    ReminderRule.objects.update(is_used=False)

    assert make_due_reminders(now=days_before(1)) == []


def test_date_that_is_moved_is_reminded_of_anew(report):
    make_due_reminders(now=days_before(14))
    type(report.period).objects.update(due_on=DUE + timedelta(days=30))
    assert make_due_reminders(now=days_before(14)) == []

    assert len(make_due_reminders(now=days_before(-16))) == 4


def test_reminder_waits_on_screen_as_long_as_something_is_to_do(report, partnership):
    make_due_reminders(now=days_before(3))
    today = DUE - timedelta(days=1)
    labels = [thing.label for thing in waiting_in([partnership], today=today)]

    assert labels.count("Progress report January – June 2026: it is due tomorrow") == 2
    Report.objects.update(status="signed")
    assert waiting_in([partnership], today=today) == []


def test_mail_goes_to_the_members_whose_role_it_is_for(report, cast):
    make_due_reminders(now=days_before(3))
    mail = DueReminder.objects.get(channel="mail", partner__side="south")

    assert {one.user for one in mail.recipients} == {cast["coordinator_a"], cast["signatory_a"]}


@pytest.mark.django_db(transaction=True)
def test_ticks_at_the_same_moment_remind_once():
    start_schedule(partnership=begin(), cadence="half_yearly", first_on=date(2026, 1, 1), by=None)
    open_due_periods(now=days_before(50))

    outcomes = at_once(*[lambda: make_due_reminders(now=days_before(3))] * 4)

    assert faults_of(outcomes) == []
    assert sum(map(len, outcomes)) == DueReminder.objects.count() == 4
