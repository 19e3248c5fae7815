"""When the people of the world report, beside their half-years."""

from datetime import timedelta

from reporting.actions.calendar import start_schedule
from reporting.actions.reminders import remind
from reporting.actions.skipping import skip_period
from reporting.coming import next_periods
from reporting.models import ReminderRule
from stedenband.tests.deeds.partnership import partner


def build(world):
    """A calendar on days that they chose, with a period that they skip; and a reminder of the open report."""
    by = world.cast["coordinator_b"]
    world.irregular = start_schedule(
        partnership=world.partnership,
        cadence="irregular",
        first_on=world.today,
        form="light",
        last_days=[world.today + timedelta(days=days) for days in (40, 90, 200)],
        by=by,
    )
    world.closing_day = world.irregular.closing_days.last()
    world.after_visits = start_schedule(
        partnership=world.partnership, cadence="after_visit", first_on=world.today, form="light", by=by
    )
    world.skipped_period = skip(world)
    world.due_reminder = reminder(world, "a", ReminderRule.objects.filter(channel="screen").first())


def skip(world):
    """The next period of the chosen days that is not skipped yet."""
    skipped = {one.days for one in world.irregular.skipped.all()}
    span = next(one.span for one in next_periods(world.irregular, 6) if one.span not in skipped)
    return skip_period(
        schedule=world.irregular,
        span=span,
        reason="Nous attendons le nouveau conseil.",
        language="fr",
        by=world.cast["coordinator_a"],
        now=world.now,
    )


def reminder(world, bank, rule):
    return remind(report=world.report, partner=partner(world, bank), rule=rule, now=world.now)


def grow(world, turn):
    skip(world)
    for bank in "ab":
        reminder(world, bank, ReminderRule.objects.filter(channel="screen")[turn])
    start_schedule(
        partnership=world.partnership,
        cadence="one_off",
        first_on=world.today,
        last_days=[world.today + timedelta(days=300 + turn)],
        by=world.cast["coordinator_a"],
    )
