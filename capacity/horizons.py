"""The two horizons of a journey: the steps over the years, and what comes within half a year (`guide/domain.md` 5)."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from dateutil.relativedelta import relativedelta
from django.urls import reverse
from django.utils.translation import gettext as _

from capacity.choices import ActivityStatus
from capacity.models import Activity, Step
from partnerships.models import Meeting, Partnership

NEAR = relativedelta(months=6)


@dataclass(frozen=True)
class Coming:
    """Something that comes: a step has a month, an activity or a meeting a day; `of` says what it belongs to."""

    day: date
    kind: str
    title: str
    language: str
    url: str
    of: str = ""
    of_language: str = ""
    has_day: bool = True

    @property
    def month(self):
        return self.day.replace(day=1)


def plan_of_years(steps) -> list[tuple[int, list[Step]]]:
    """`steps` by the year in which they are expected, the first year on top."""
    ordered = sorted(steps, key=lambda step: (step.expected_on, step.pk))
    return [(year, list(group)) for year, group in groupby(ordered, key=lambda step: step.expected_on.year)]


def steps_left_open(steps, today: date) -> list[Step]:
    """The steps whose month passed without a word of all on how they ended, the oldest first."""
    month = today.replace(day=1)
    return sorted(
        (step for step in steps if step.is_planned and step.expected_on < month), key=lambda one: one.expected_on
    )


def next_half_year(partnership: Partnership, steps, *, user, now: datetime) -> list[tuple[date, list[Coming]]]:
    """What comes within six months as (first of the month, things by day). `steps` come with their trajectory."""
    until = (now + NEAR).date()
    coming = [
        *steps_to_come(partnership, steps, now.date(), until),
        *activities_to_come(partnership, user, now.date(), until),
        *meetings_to_come(partnership, user, now, until),
    ]
    ordered = sorted(coming, key=lambda one: (one.month, one.has_day, one.day, one.title))
    return [(month, list(group)) for month, group in groupby(ordered, key=lambda one: one.month)]


def steps_to_come(partnership, steps, today, until):
    for step in steps:
        if step.is_planned and today.replace(day=1) <= step.expected_on <= until:
            yield Coming(
                day=step.expected_on,
                kind=_("Step"),
                title=step.title,
                language=step.trajectory.language,
                url=reverse("capacity:step_detail", args=[partnership.slug, step.pk]),
                of=step.trajectory.title,
                of_language=step.trajectory.language,
                has_day=False,
            )


def activities_to_come(partnership, user, today, until):
    planned = Activity.objects.visible_to(user).of_partnership(partnership).filter(status=ActivityStatus.PLANNED)
    for one in planned.filter(ends_on__gte=today, starts_on__lte=until):
        yield Coming(
            day=max(one.starts_on, today),
            kind=one.get_kind_display(),
            title=one.title,
            language=one.language,
            url=reverse("capacity:activity_detail", args=[partnership.slug, one.pk]),
        )


def meetings_to_come(partnership, user, now, until):
    meetings = Meeting.objects.visible_to(user).of_partnership(partnership).to_come(now)
    for one in meetings.filter(starts_at__date__lte=until).select_related("body"):
        yield Coming(
            day=one.starts_at.date(),
            kind=_("Meeting"),
            title=one.body.name,
            language=one.body.language,
            url=reverse("partnerships:meeting_detail", args=[partnership.slug, one.pk]),
        )
