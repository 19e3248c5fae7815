"""Days as the partners live them: a period ends, and a report is due, when the day is over everywhere. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)


def zone_of(partner) -> ZoneInfo:
    return ZoneInfo(partner.municipality.time_zone)


def local_day(now: datetime, partner) -> date:
    """The day that it is for `partner`."""
    return now.astimezone(zone_of(partner)).date()


def shared_day(now: datetime, partners: Iterable) -> date:
    """The day that has begun for all `partners`; in UTC when there are none."""
    return min((local_day(now, partner) for partner in partners), default=now.astimezone(UTC).date())


def day_begins(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of `day` in `zone`, in UTC.

    Where the clock jumps over midnight, or over the whole day, it is the moment of the jump.
    """
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def begins_everywhere(day: date, partners: Iterable) -> datetime:
    """The first moment at which it is `day`, or later, for all `partners`, in UTC."""
    return max(day_begins(day, zone_of(partner)) for partner in partners)


def over_everywhere(day: date, partners: Iterable) -> datetime:
    """The last minute at which it still is `day` for one of `partners`, in UTC."""
    return begins_everywhere(day + timedelta(days=1), partners) - MINUTE


@dataclass(frozen=True)
class LocalMoment:
    """One moment on the clock of one partner."""

    partner: object
    at: datetime

    @property
    def clock(self):
        """What the clock on the wall says there: without a zone, so that a page does not turn it into its reader's."""
        return self.at.replace(tzinfo=None)

    @property
    def zone(self):
        return str(self.at.tzinfo).replace("_", " ")


def local_moments(moment: datetime, partners: Iterable) -> list[LocalMoment]:
    """`moment` on the clock of each of `partners`."""
    return [LocalMoment(partner, moment.astimezone(zone_of(partner))) for partner in partners]


def days_differ(moments: Iterable[LocalMoment]) -> bool:
    """Whether it is not the same day everywhere."""
    return len({moment.at.date() for moment in moments}) > 1
