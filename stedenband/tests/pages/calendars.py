"""When the partners report: calendars, given days, skipped periods."""

from stedenband.tests.page_answers import LEAD, READ, Page, in_partnership, of


def period(world):
    """The half-year that is being reported on."""
    days = {"first": world.period.first_on.isoformat(), "last": world.period.last_on.isoformat()}
    return of("schedule")(world) | days


PAGES = {
    "reporting:schedule_add": Page(LEAD, in_partnership),
    "reporting:schedule_start": Page(LEAD, lambda world: in_partnership(world) | {"cadence": "yearly"}),
    "reporting:schedule_detail": Page(READ, of("irregular")),
    "reporting:schedule_edit": Page(LEAD, of("after_visits")),
    "reporting:schedule_stop": Page(LEAD, of("irregular")),
    "reporting:closing_day_add": Page(LEAD, of("irregular")),
    "reporting:closing_day_remove": Page(LEAD, lambda world: of("irregular")(world) | {"day": world.closing_day.pk}),
    "reporting:period_skip": Page(LEAD, period),
    "reporting:period_take_up": Page(LEAD, of("skipped_period")),
}
