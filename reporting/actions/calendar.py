"""Periods open by themselves, once, and a report is born filled in."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from partnerships.models import Partnership
from reporting import notices
from reporting.actions.composition import compose
from reporting.actions.health import hand_out_sheets
from reporting.choices import LONGEST_PERIOD, Cadence, FormOfReport, Narrative
from reporting.coming import Coming, ended
from reporting.local_days import shared_day
from reporting.models import ClosingDay, Part, Period, Report, Schedule, SkippedPeriod
from reporting.periods import DAY
from reporting.rollup import rolled_up
from reporting.sections import KINDS
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError


def start_schedule(
    *,
    partnership: Partnership,
    cadence: str,
    first_on: date,
    form: str = FormOfReport.FULL,
    days_to_write: int = 60,
    last_days: Sequence[date] = (),
    days_after_visit: int = 14,
    by: User | None,
) -> Schedule:
    """The partnership reports like this, from the period that starts on `first_on`.

    `last_days` are the days on which periods end, for a calendar whose days the partners give. Raises
    `ValidationError` when it has that calendar already, and `DomainError`: `no_day` without such a day, `too_long` for
    a period of more than three years, `overlap` when a calendar like this one reported on those days.
    """
    with transaction.atomic():
        schedule = Schedule(
            partnership=partnership,
            cadence=cadence,
            form=form,
            next_first_on=first_on,
            start_day=first_on.day,
            days_to_write=days_to_write,
            days_after_visit=days_after_visit,
        )
        schedule.full_clean()
        refuse_overlap(schedule)
        refuse_given_days(schedule, last_days)
        schedule.save()
        for last_on in last_days:
            ClosingDay.objects.create(schedule=schedule, last_on=last_on)
        audit.record("schedule.started", schedule, by=by, cadence=cadence)
    return schedule


def refuse_overlap(schedule: Schedule) -> None:
    """What was reported on once is not reported on again by a calendar that takes the place of an earlier one."""
    earlier = Period.objects.of_partnership(schedule.partnership).filter(schedule__cadence=schedule.cadence)
    if not schedule.follows_visits and earlier.filter(last_on__gte=schedule.next_first_on).exists():
        raise DomainError("overlap", _("You reported on these days already. Choose a later first day."))


def refuse_given_days(schedule: Schedule, last_days: Sequence[date]) -> None:
    if not schedule.has_given_days:
        return
    if not last_days or min(last_days) < schedule.next_first_on:
        raise DomainError("no_day", _("Choose a last day that is not before the first day."))
    if max(last_days) > schedule.next_first_on + timedelta(days=LONGEST_PERIOD):
        raise DomainError("too_long", _("A period lasts three years at most. Choose an earlier last day."))


def open_due_periods(*, now: datetime) -> list[Report]:
    """Every period that is over for all its partners is open and has its report, once; missed ones are caught up.

    The conditional UPDATE lets one of several ticks win, and the unique period has the last word.
    """
    opened = []
    # Somewhere the next day may have begun already.
    begun = Schedule.objects.running().filter(next_first_on__lte=now.date() + DAY)
    for schedule in begun.with_partners():
        today = shared_day(now, schedule.partnership.present_partners)
        for one in ended(schedule, today):
            report = open_period(schedule=schedule, coming=one, now=now)
            if report is not None:
                opened.append(report)
    return opened


def open_period(*, schedule: Schedule, coming: Coming, now: datetime) -> Report | None:
    """The period is open and has its report; None when it was open already or is skipped. The calendar moves on."""
    with transaction.atomic():
        if coming.visit is None and not move_on(schedule, coming):
            return None
        span = coming.span
        skipped = SkippedPeriod.objects.filter(schedule=schedule, first_on=span.first, last_on=span.last)
        if skipped.standing().exists():
            return None
        return open_report(schedule=schedule, coming=coming, now=now)


def move_on(schedule: Schedule, coming: Coming) -> bool:
    """The next period of the calendar starts after this one; False when another tick was first, or it was stopped."""
    mine = Schedule.objects.running().filter(pk=schedule.pk, next_first_on=coming.span.first)
    is_running = schedule.cadence != Cadence.ONE_OFF
    return bool(mine.update(next_first_on=coming.span.last + DAY, is_running=is_running))


def open_report(*, schedule: Schedule, coming: Coming, now: datetime) -> Report | None:
    """The period has its report, filled in; None when this partnership reports on these very days already."""
    period, is_new = Period.objects.get_or_create(
        partnership_id=schedule.partnership_id,
        first_on=coming.span.first,
        last_on=coming.span.last,
        defaults={"schedule": schedule, "visit": coming.visit, "due_on": schedule.due_on(coming.span.last)},
    )
    if not is_new:
        return None
    report = Report.objects.create(
        partnership_id=schedule.partnership_id, period=period, form=schedule.form, opened_at=now
    )
    compose(report=report, form=report.form)
    fill_in(report)
    audit.record("report.opened", report, by=None)
    notices.report_opened(report, now=now)
    return report


def fill_in(report: Report) -> None:
    """Give every partner its parts, begun with what it wrote and logged in the period, in its own language."""
    partnership = Partnership.objects.with_partners().get(pk=report.partnership_id)
    hand_out_sheets(report=report, partners=partnership.present_partners)
    for partner in partnership.present_partners:
        language = partner.municipality.text_language
        with translation.override(language):
            for row in report.standing_sections:
                if row.is_written:
                    text = begun(row, report, partner)
                    Part.objects.create(
                        report=report, section=row.section, partner=partner, text=text, language=language
                    )


def begun(row, report, partner) -> str:
    """What `partner` finds in the section `row`: its words of shorter periods, else what was logged."""
    if words := rolled_up(row.section, report, partner):
        return words
    return KINDS[row.section].prefilled(report, partner) if row.narrative == Narrative.ALWAYS else ""
