"""The days of the story, counted from today, so that it is always in the middle of its life."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta
from django.utils import timezone


@dataclass(frozen=True)
class Calendar:
    """`half` is the first day of the half year that `today` lies in; the stories count months from it."""

    today: date

    @property
    def half(self):
        return self.today.replace(month=1 if self.today.month <= 6 else 7, day=1)

    def day(self, months, day=1):
        """Day `day` of the month that lies `months` from the start of this half year, but never in the future."""
        return min(self.half + relativedelta(months=months) + timedelta(days=day - 1), self.today)

    def month(self, months):
        """The first of a month that may well lie in the future."""
        return self.half + relativedelta(months=months)

    def lately(self, days):
        """So many days ago, but not before this half year was two days old."""
        return max(self.ago(days), self.day(0, 3))

    def ago(self, days):
        return self.today - timedelta(days=days)


def noon(day):
    """Ten o'clock UTC of `day`, when people of the story press a button; never later than it is."""
    return min(
        datetime.combine(day, time(10), tzinfo=UTC), max(timezone.now(), datetime.combine(day, time(), tzinfo=UTC))
    )
