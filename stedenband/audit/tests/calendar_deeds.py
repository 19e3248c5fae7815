"""What may still happen to the calendars of the world."""

from datetime import timedelta

from reporting.actions.calendar import open_due_periods, start_schedule
from reporting.actions.schedules import change_schedule, give_closing_day, stop_schedule, take_back_closing_day
from reporting.actions.skipping import take_up_period
from reporting.actions.writing import write_part
from reporting.models import Part


def change(world):
    change_schedule(
        schedule=world.schedule,
        seen=None,
        form="light",
        days_to_write=45,
        days_after_visit=14,
        by=world.cast["coordinator_b"],
    )


def stop(world):
    words = {"reason": "Eerst de verkiezingen.", "language": "nl"}
    stop_schedule(schedule=world.schedule, seen=None, by=world.cast["coordinator_b"], now=world.now, **words)


def give_day(world):
    day = world.today + timedelta(days=365)
    return give_closing_day(schedule=world.irregular, last_on=day, by=world.cast["coordinator_a"])


def take_back_day(world):
    take_back_closing_day(day=give_day(world), by=world.cast["coordinator_a"])


def take_up(world):
    take_up_period(skipped=world.skipped_period, by=world.cast["coordinator_b"], now=world.now)


def write_in_the_half_year(world):
    """One report about all that was reported on so far opens; then a half-year inside it becomes ready."""
    start_schedule(
        partnership=world.partnership,
        cadence="one_off",
        first_on=world.report_signed.period.first_on,
        last_days=[world.period.last_on],
        by=world.cast["coordinator_a"],
    )
    open_due_periods(now=world.now)
    part = Part.objects.get(pk=world.part_b.pk)
    words = {"text": "Eindelijk klaar.", "language": "nl", "is_ready": True}
    write_part(part=part, seen=None, by=world.cast["contributor_b"], now=world.now, **words)


DEEDS = {
    "closing_day.given": give_day,
    "closing_day.taken_back": take_back_day,
    "part.rolled_up": write_in_the_half_year,
    "period.taken_up": take_up,
    "schedule.changed": change,
    "schedule.stopped": stop,
}
