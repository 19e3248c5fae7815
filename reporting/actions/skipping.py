"""A period on which the partners do not report, and the way back while its report would not be due yet."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice
from partnerships.choices import Right
from reporting.actions.calendar import open_report
from reporting.coming import Coming, ended, next_periods
from reporting.local_days import shared_day
from reporting.models import Period, Report, Schedule, SkippedPeriod
from reporting.periods import Span
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import locked

SKIPPABLE = 6
"""So many periods ahead can be skipped; further away nobody knows why."""


def skip_period(
    *, schedule: Schedule, span: Span, reason: str, language: str, by: User, now: datetime
) -> SkippedPeriod:
    """The partners do not report on `span`: it does not open, or its open report waits for nobody any more.

    Raises `DomainError`: `not_a_partner`, `no_period` when the calendar has no such period that is coming or open,
    `too_late` when its report was due; `ValidationError` without a reason or when it is skipped already.
    """
    with transaction.atomic():
        voice(by, schedule.partnership_id, Right.COORDINATE)
        schedule = locked(Schedule.objects.all()).get(pk=schedule.pk)
        due_on = due_day(schedule, span)
        if due_on < shared_day(now, schedule.partnership.present_partners):
            raise DomainError("too_late", _("This report was due already. Write in it why there is little to tell."))
        skipped = SkippedPeriod(schedule=schedule, first_on=span.first, last_on=span.last, due_on=due_on)
        skipped.reason, skipped.language, skipped.by, skipped.at = reason.strip(), language, by, now
        skipped.full_clean()
        skipped.save()
        audit.record("period.skipped", skipped, by=by, reason=skipped.reason)
    return skipped


def due_day(schedule, span):
    """When the report of `span` is due; raises `DomainError("no_period")` when there is no such period to skip."""
    for one in next_periods(schedule, SKIPPABLE):
        if one.span == span:
            return schedule.due_on(span.last)
    reports = Report.objects.unsigned().filter(
        period__schedule=schedule, period__first_on=span.first, period__last_on=span.last
    )
    report = reports.first()
    if report is None:
        raise DomainError("no_period", _("This calendar has no such period that is coming or open."))
    return report.period.due_on


def take_up_period(*, skipped: SkippedPeriod, by: User, now: datetime) -> SkippedPeriod:
    """The partners report on the period after all: it opens at its time, or at once when that has come.

    Raises `DomainError`: `not_a_partner`, `taken_up` when somebody did so already, `too_late` when its report would
    have been due.
    """
    with transaction.atomic():
        voice(by, skipped.partnership_id, Right.COORDINATE)
        schedule = locked(Schedule.objects.all()).get(pk=skipped.schedule_id)
        skipped = locked(SkippedPeriod.objects.all()).get(pk=skipped.pk)
        today = shared_day(now, schedule.partnership.present_partners)
        if not skipped.is_standing:
            raise DomainError("taken_up", _("This period was taken up again already."))
        if skipped.due_on < today:
            raise DomainError("too_late", _("Its report would have been due already. The next period tells of it."))
        skipped.lifted_by, skipped.lifted_at = by, now
        skipped.save()
        audit.record("period.taken_up", skipped, by=by)
        if skipped.last_on < today:
            open_after_all(schedule=schedule, span=skipped.days, now=now)
    return skipped


def open_after_all(*, schedule: Schedule, span: Span, now: datetime) -> None:
    """The period opens now when the calendar has passed it; what it has still to open, the next tick opens."""
    today = shared_day(now, schedule.partnership.present_partners)
    is_coming = schedule.is_running and any(one.span == span for one in ended(schedule, today))
    is_open = Period.objects.of_partnership(schedule.partnership).filter(first_on=span.first, last_on=span.last)
    if not is_coming and not is_open.exists():
        open_report(schedule=schedule, coming=Coming(span), now=now)
