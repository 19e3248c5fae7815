"""What stands in one's own calendar: read anew at each request, and only what its owner may see at that moment."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from capacity.choices import ActivityStatus
from capacity.models import Activity
from partnerships.calendars import calendar_event, calendar_of, meeting_event
from partnerships.models import Agreement, Meeting, NextStep, Partnership
from reporting.coming import next_periods
from reporting.models import Report, Schedule
from reporting.periods import DAY, Span, period_label
from reporting.skipped import skip_of, standing_skips

BACK, AHEAD = timedelta(days=92), timedelta(days=731)
MOST = 300
"""Rows of one kind: a calendar is read several times a day, by telephones too."""
PERIODS_AHEAD = 2
READ_AGAIN = timedelta(hours=6)


def diary_of(user, *, now: datetime) -> bytes:
    """The calendar of `user` in the active language; a constant number of queries, however many partnerships."""
    # Only who reads a calendar needs it, and it takes a tenth of a second to load.
    from icalendar import vDuration  # noqa: PLC0415

    bonds = {row.pk: row for row in Partnership.objects.visible_to(user).with_partners()}
    sources = (meetings, activities, reports, periods, agreements, next_steps)
    events = [event for source in sources for event in source(user, bonds, now)]
    calendar = calendar_of(events, about=_("Your partnerships: meetings, visits and deadlines"))
    calendar.add("x-wr-calname", "Stedenband")
    calendar.add("refresh-interval", READ_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(READ_AGAIN))
    return calendar.to_ical()


def window(now):
    """The first and the last day that a calendar shows."""
    return (now - BACK).date(), (now + AHEAD).date()


def placed(rows, bonds):
    """At most so many of `rows`, each with its partnership as it was fetched."""
    for row in rows[:MOST]:
        row.partnership = bonds[row.partnership_id]
        yield row


def on_days(name, first, last, words, row, now, **more):
    """An event of whole days of `row`, whose partnership is named behind the `words`."""
    bond = row.partnership
    path = more.pop("path", None) or row.get_absolute_url()
    summary = f"{words} · {bond.title}"
    return calendar_event(name, starts=first, ends=last + DAY, summary=summary, path=path, now=now, **more)


def meetings(user, bonds, now):
    rows = Meeting.objects.visible_to(user).filter(starts_at__range=(now - BACK, now + AHEAD))
    rows = rows.select_related("body").prefetch_related("agenda").order_by("-starts_at", "-pk")
    return [meeting_event(row, row.partnership, now=now) for row in placed(rows, bonds)]


def activities(user, bonds, now):
    """What was written down before it took place; dropped, it is struck out and not forgotten."""
    first, last = window(now)
    rows = Activity.objects.visible_to(user).between(first, last).filter(was_planned=True)
    return [
        on_days(
            f"activity-{row.pk}",
            row.starts_on,
            row.ends_on,
            row.title,
            row,
            now,
            sequence=row.row_version,
            location=row.place,
            description=row.dropped_because,
            is_off=row.status == ActivityStatus.DROPPED,
        )
        for row in placed(rows.of_day(), bonds)
    ]


def reports(user, bonds, now):
    """The day on which each open report is due; what all agreed to skip waits for nobody."""
    skips = standing_skips(bonds)
    rows = Report.objects.visible_to(user).unsigned().filter(period__due_on__range=window(now)).order_by("-pk")
    return [
        due(row.period.schedule_id, row.period.days, row.period.due_on, str(row), row, now)
        for row in placed(rows, bonds)
        if skip_of(row, skips) is None
    ]


def periods(user, bonds, now):
    """When the next reports of each calendar will be due; those about visits follow their visit, once it took place."""
    skips = standing_skips(bonds)
    rows = Schedule.objects.visible_to(user).running().prefetch_related("closing_days").order_by("pk")
    return [
        due(row.pk, one.span, row.due_on(one.span.last), report_on(one.span), row, now)
        for row in placed(rows, bonds)
        if not row.follows_visits
        for one in next_periods(row, PERIODS_AHEAD)
        if (row.pk, one.span) not in skips and row.due_on(one.span.last) <= window(now)[1]
    ]


def report_on(span: Span):
    return _("Progress report %(period)s") % {"period": period_label(span.first, span.last)}


def due(schedule_id, span, day, report, row, now):
    """The same event before and after the period opens: its UID names the calendar and the days."""
    name = f"due-{schedule_id}-{span.first}-{span.last}"
    return on_days(name, day, day, _("Due: %(report)s") % {"report": report}, row, now)


def agreements(user, bonds, now):
    """When an agreement ends, and the day by which all should know what comes after."""
    first, last = window(now)
    rows = Agreement.objects.visible_to(user).in_force().filter(ends_on__gte=first).order_by("ends_on", "pk")
    events = []
    for row in placed(rows, bonds):
        named = {"title": row.title}
        days = {"ends": (row.ends_on, _("Ends: %(title)s")), "decide": (row.decide_by, _("Decide by now: %(title)s"))}
        events += [
            on_days(f"agreement-{row.pk}-{what}", day, day, words % named, row, now)
            for what, (day, words) in days.items()
            if first <= day <= last
        ]
    return events


def next_steps(user, bonds, now):
    """What the own municipality took home and did not report yet."""
    own = user.members.active().values("partner")
    rows = NextStep.objects.visible_to(user).open().filter(partner__in=own, due_on__range=window(now)).due_first()
    return [
        on_days(f"next-step-{row.pk}", row.due_on, row.due_on, row.text, row, now, sequence=row.row_version)
        for row in placed(rows, bonds)
    ]
