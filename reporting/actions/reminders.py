"""Who has something to do in a report that is nearly due is reminded, once for each rule of the administrator."""

from datetime import date, datetime, timedelta

from django.db import transaction

from partnerships import recipients
from partnerships.models import Partner, Partnership
from reporting import notices
from reporting.choices import ReminderChannel
from reporting.local_days import local_day
from reporting.models import DueReminder, ReminderRule, Report
from reporting.road import live_versions, road_of
from reporting.skipped import without_skipped
from stedenband import audit

FURTHEST = timedelta(days=366)
"""No rule reminds longer before a date."""


def make_due_reminders(*, now: datetime) -> list[DueReminder]:
    """Every partner that a report waits for was reminded as the rules say, on the day that it is there.

    Of several rules that speak to the same people, only the one nearest to today does: after a stop of a week nobody
    finds three reminders at once.
    """
    rules = list(ReminderRule.objects.in_use())
    if not rules:
        return []
    nearly_due = Report.objects.unsigned().filter(period__due_on__lte=now.date() + FURTHEST)
    reports = without_skipped(nearly_due.with_everything())
    made = set(DueReminder.objects.filter(report__in=reports).values_list("rule", "report", "partner", "due_on"))
    reminders = []
    for report, partner in waited_for(reports):
        due_on = report.period.due_on
        for rule in speaking(rules, due_on, local_day(now, partner)):
            if (rule.pk, report.pk, partner.pk, due_on) not in made:
                reminders.append(remind(report=report, partner=partner, rule=rule, now=now))
    return [reminder for reminder in reminders if reminder is not None]


def waited_for(reports: list[Report]) -> list[tuple[Report, Partner]]:
    """The partners that have something to do in each of `reports`; who waits for the others is left in peace."""
    partnerships = Partnership.objects.with_partners().in_bulk({report.partnership_id for report in reports})
    versions = live_versions(reports)
    pairs = []
    for report in reports:
        report.partnership = partnerships[report.partnership_id]
        road = road_of(report, report.partnership, *versions[report.pk])
        pairs += [(report, partner) for partner in report.partnership.awaited_partners if not road.is_done(partner)]
    return pairs


def speaking(rules: list[ReminderRule], due_on: date, today: date) -> list[ReminderRule]:
    """Of the rules whose day has come, the latest for each channel and role."""
    latest: dict[tuple[str, str], ReminderRule] = {}
    for rule in sorted(rules, key=lambda rule: rule.day_for(due_on)):
        if rule.day_for(due_on) <= today:
            latest[rule.channel, rule.role] = rule
    return list(latest.values())


def remind(*, report: Report, partner: Partner, rule: ReminderRule, now: datetime) -> DueReminder | None:
    """`partner` was reminded of `report` by `rule`, by mail where the rule says so; None when it was before."""
    with transaction.atomic():
        reminder, is_new = DueReminder.objects.get_or_create(
            rule=rule,
            report=report,
            partner=partner,
            due_on=report.period.due_on,
            defaults={"channel": rule.channel, "role": rule.role, "at": now},
        )
        if not is_new:
            return None
        audit.record("report.reminded", reminder, by=None, partner=partner.name)
        if reminder.channel == ReminderChannel.MAIL:
            to = recipients.people(reminder.recipients)
            notices.report_due(report, people=to, key=f"report.due:{reminder.pk}", now=now)
    return reminder
