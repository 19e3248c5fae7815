"""Periods open by themselves, once, and a report is born filled in."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from partnerships.models import Partnership
from reporting.actions.composition import compose
from reporting.actions.health import hand_out_sheets
from reporting.choices import Narrative
from reporting.models import Part, Period, Report, Schedule
from reporting.periods import next_first, spans_ended
from reporting.sections import KINDS
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError

LAST_DAY_OF_EVERY_MONTH = 28


def start_schedule(
    *, partnership: Partnership, cadence: str, first_on: date, days_to_write: int = 60, by: User | None
) -> Schedule:
    """The partnership reports at this pace, from the period that starts on `first_on`.

    Raises `ValidationError` when it has that calendar already, `DomainError("late_day")` for a start after the 28th of
    a month, for not every month has such a day.
    """
    if first_on.day > LAST_DAY_OF_EVERY_MONTH:
        raise DomainError("late_day", _("Let a period start on one of the first 28 days of a month."))
    with transaction.atomic():
        schedule = Schedule(
            partnership=partnership, cadence=cadence, next_first_on=first_on, days_to_write=days_to_write
        )
        schedule.full_clean()
        schedule.save()
        audit.record("schedule.started", schedule, by=by, cadence=cadence)
    return schedule


def open_due_periods(*, now: datetime) -> list[Report]:
    """Every period that ended before `now` (UTC) is open and has its report, once; missed ones are caught up.

    The conditional UPDATE lets one of several ticks win, and the unique period has the last word.
    """
    opened = []
    for schedule in Schedule.objects.running().filter(next_first_on__lt=now.date()):
        for span in spans_ended(schedule.next_first_on, schedule.cadence, now.date()):
            report = open_period(schedule=schedule, first_on=span.first, now=now, last_on=span.last)
            if report is not None:
                opened.append(report)
    return opened


def open_period(*, schedule: Schedule, first_on: date, last_on: date, now: datetime) -> Report | None:
    """The period is open and has its report; None when it was open already, and the calendar then moves on."""
    with transaction.atomic():
        following = next_first(first_on, schedule.cadence)
        won = Schedule.objects.filter(pk=schedule.pk, next_first_on=first_on).update(next_first_on=following)
        if not won:
            return None
        period, is_new = Period.objects.get_or_create(
            partnership_id=schedule.partnership_id,
            first_on=first_on,
            last_on=last_on,
            defaults={"schedule": schedule, "due_on": last_on + timedelta(days=schedule.days_to_write)},
        )
        if not is_new:
            return None
        report = Report.objects.create(partnership_id=schedule.partnership_id, period=period, opened_at=now)
        compose(report=report)
        fill_in(report)
        audit.record("report.opened", report, by=None)
    return report


def fill_in(report: Report) -> None:
    """Give every partner its parts, begun with what it logged, in its own language."""
    partnership = Partnership.objects.with_partners().get(pk=report.partnership_id)
    hand_out_sheets(report=report, partners=partnership.present_partners)
    for partner in partnership.present_partners:
        language = partner.municipality.text_language
        with translation.override(language):
            for row in report.standing_sections:
                if row.is_written:
                    begun = KINDS[row.section].prefilled(report, partner) if row.narrative == Narrative.ALWAYS else ""
                    Part.objects.create(
                        report=report, section=row.section, partner=partner, text=begun, language=language
                    )
