"""What the pages of calendars show: periods that come, that are open and that are skipped, in every local calendar."""

from dataclasses import dataclass
from datetime import date, datetime

from reporting.coming import Coming, next_periods
from reporting.dueness import Due, due_of, due_on_day
from reporting.local_days import LocalMoment, begins_everywhere, days_differ, local_moments, over_everywhere, shared_day
from reporting.models import Schedule, SkippedPeriod
from reporting.periods import DAY, Span, period_label
from reporting.sentences import TITLES, calendar_in_words
from reporting.skipped import skip_of, standing_skips

SHOWN = 4
"""So many periods ahead are shown."""


@dataclass(frozen=True)
class ComingRow:
    """A period that has not opened; `opens` and `until` are the same two moments on every partner's clock."""

    coming: Coming
    due: Due
    due_on: date
    opens: list[LocalMoment]
    until: list[LocalMoment]
    skipped: SkippedPeriod | None

    @property
    def span(self) -> Span:
        return self.coming.span

    @property
    def label(self):
        return period_label(self.span.first, self.span.last)

    @property
    def opens_on(self):
        return self.span.last + DAY

    @property
    def clocks(self):
        """The clock of each partner for both moments, where it is not the same day everywhere."""
        if not days_differ(self.opens) and not days_differ(self.until):
            return []
        return [(start.partner, start, end) for start, end in zip(self.opens, self.until, strict=True)]


@dataclass(frozen=True)
class Calendar:
    """A calendar of the partnership: its sentence, and the first of its periods to come."""

    schedule: Schedule
    words: str
    rows: list[ComingRow]

    @property
    def title(self):
        return TITLES[self.schedule.cadence]

    @property
    def next_row(self):
        return next((row for row in self.rows if row.skipped is None), None)


def calendar_of(schedule: Schedule, partnership, *, now: datetime, skips: dict) -> Calendar:
    """`schedule` (fetched with its given days) as its pages show it."""
    rows = [
        coming_row(schedule, one, partnership, shared_day(now, partnership.present_partners), skips)
        for one in next_periods(schedule, SHOWN)
    ]
    return Calendar(schedule, calendar_in_words(schedule), rows)


def calendars_of(partnership, user, *, now: datetime) -> list[Calendar]:
    """The calendars of `partnership`, those that run first."""
    schedules = Schedule.objects.visible_to(user).of_partnership(partnership).prefetch_related("closing_days")
    skips = standing_skips([partnership])
    ordered = schedules.order_by("-is_running", "pk")
    for schedule in ordered:
        schedule.partnership = partnership
    return [calendar_of(schedule, partnership, now=now, skips=skips) for schedule in ordered]


def coming_row(schedule, coming, partnership, today, skips):
    span, due_on = coming.span, schedule.due_on(coming.span.last)
    partners = partnership.present_partners
    return ComingRow(
        coming=coming,
        due=due_on_day(opens_on=span.last + DAY, due_on=due_on, today=today),
        due_on=due_on,
        opens=local_moments(begins_everywhere(span.last + DAY, partners), partners),
        until=local_moments(over_everywhere(due_on, partners), partners),
        skipped=skips.get((schedule.pk, span)),
    )


@dataclass(frozen=True)
class Standing:
    """Where an open report stands: `skipped` when nobody waits for it, `until` when its last day differs by place."""

    due: Due
    skipped: SkippedPeriod | None
    until: list[LocalMoment]


def standing_of(report, partnership, *, now: datetime, skips: dict) -> Standing:
    partners = partnership.present_partners
    until = local_moments(over_everywhere(report.period.due_on, partners), partners) if partners else []
    return Standing(
        due=due_of(report, shared_day(now, partners)),
        skipped=skip_of(report, skips),
        until=until if days_differ(until) else [],
    )
