"""What the partners agree about a calendar that runs: its days, its form, its end."""

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.actions.signoff import voice
from partnerships.choices import Right
from reporting.actions.calendar import refuse_given_days
from reporting.local_days import shared_day
from reporting.models import ClosingDay, Schedule
from stedenband import audit
from stedenband.accounts.models import User
from stedenband.lib.errors import DomainError
from stedenband.lib.rows import lock_row


def change_schedule(
    *, schedule: Schedule, seen: int | None, form: str, days_to_write: int, days_after_visit: int, by: User
) -> Schedule:
    """Periods that open from now on have this form and these days; reports that are open stay as they are.

    Raises what `running` raises, `DomainError("not_a_partner")`, and `ValidationError` for days that cannot be.
    """
    with transaction.atomic():
        voice(by, schedule.partnership_id, Right.COORDINATE)
        schedule = running(schedule, seen=seen)
        schedule.form, schedule.days_to_write, schedule.days_after_visit = form, days_to_write, days_after_visit
        schedule.full_clean()
        schedule.save()
        audit.record("schedule.changed", schedule, by=by, cadence=schedule.cadence)
    return schedule


def stop_schedule(
    *, schedule: Schedule, seen: int | None, reason: str, language: str, by: User, now: datetime
) -> Schedule:
    """No period of this calendar opens any more; what is open stays open. Raises what `change_schedule` raises."""
    with transaction.atomic():
        voice(by, schedule.partnership_id, Right.COORDINATE)
        schedule = running(schedule, seen=seen)
        schedule.is_running, schedule.stopped_because, schedule.language = False, reason, language
        schedule.stopped_on = shared_day(now, schedule.partnership.present_partners)
        schedule.full_clean()
        schedule.save()
        audit.record("schedule.stopped", schedule, by=by, cadence=schedule.cadence, reason=reason)
    return schedule


def give_closing_day(*, schedule: Schedule, last_on: date, by: User) -> ClosingDay:
    """A period ends on `last_on`; the next one starts the day after it.

    Raises what `running` raises, `ValidationError` when a period ends on that day already, and `DomainError`: `no_day`
    for a day of a period that opened already, `skipped` for one of a period that is skipped, `once` for a calendar of
    one period, `too_long` for three years and more.
    """
    with transaction.atomic():
        voice(by, schedule.partnership_id, Right.COORDINATE)
        schedule = running(schedule, seen=None)
        if not schedule.has_given_days or schedule.is_once:
            raise DomainError("once", _("The periods of this calendar end by themselves."))
        refuse_given_days(schedule, [last_on])
        refuse_skipped(schedule, last_on)
        day = ClosingDay(schedule=schedule, last_on=last_on)
        day.full_clean()
        day.save()
        schedule.save(update_fields=["row_version"])
        audit.record("closing_day.given", day, by=by, day=last_on.isoformat())
    return day


def take_back_closing_day(*, day: ClosingDay, by: User) -> None:
    """No period ends on that day any more: the one after it begins earlier.

    Raises what `running` raises, and `DomainError`: `opened` once the period that it ended has opened, `skipped`.
    """
    with transaction.atomic():
        voice(by, day.partnership_id, Right.COORDINATE)
        schedule = running(day.schedule, seen=None)
        day = ClosingDay.objects.get(pk=day.pk)
        if schedule.is_once or day.last_on < schedule.next_first_on:
            raise DomainError("opened", _("The period that ends on this day stays: its report is open."))
        refuse_skipped(schedule, day.last_on)
        audit.record("closing_day.taken_back", day, by=by, day=day.last_on.isoformat())
        day.delete()
        schedule.save(update_fields=["row_version"])


def refuse_skipped(schedule: Schedule, day: date) -> None:
    """A period that is skipped keeps its days, for the reason that was given is about them."""
    if schedule.skipped.standing().filter(first_on__lte=day, last_on__gte=day).exists():
        raise DomainError("skipped", _("This day lies in a period that you skip. Take that period up again first."))


def running(schedule: Schedule, *, seen: int | None) -> Schedule:
    """The calendar, locked. Raises `VersionConflict`, `DomainError("stopped")` when it opens nothing any more."""
    schedule = lock_row(Schedule.objects.all(), pk=schedule.pk, seen=seen)
    if not schedule.is_running:
        raise DomainError("stopped", _("This calendar was stopped. Start a new one."))
    return schedule
