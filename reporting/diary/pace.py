"""How often one calendar is read: several programs of one person, each a few times an hour, and not without end."""

from datetime import datetime

from django.core.cache import cache

from reporting.models import CalendarAddress

MOST_PER_HOUR = 60
HOUR = 3_600


def counter_of(address: CalendarAddress, now: datetime) -> str:
    return f"calendar-{address.pk}-{now:%Y%m%d%H}"


def is_too_often(address: CalendarAddress, now: datetime) -> bool:
    """Whether `address` was read often enough in this hour; counts this time."""
    counter = counter_of(address, now)
    times = cache.get(counter, 0) + 1
    cache.set(counter, times, HOUR)
    return times > MOST_PER_HOUR
