"""Person-days as people count them: hours become days, and a day holds one day of one person."""

from datetime import date, timedelta
from fractions import Fraction

HOURS_OF_A_PERSON_DAY = 8
HOURS_OF_A_DAY = 24
MINUTES_OF_AN_HOUR = 60


def days_of_hours(minutes: int, people: int = 1) -> int:
    """`minutes` of each of `people` in hundredths of a person-day of eight hours, the half rounded up; at least one."""
    exact = Fraction(100 * minutes * people, HOURS_OF_A_PERSON_DAY * MINUTES_OF_AN_HOUR)
    return max(1, int(exact + Fraction(1, 2)))


def span(first: date, last: date | None) -> list[date]:
    """The days from `first` to `last` included; one day where `last` is not said."""
    return [first + timedelta(days=number) for number in range(((last or first) - first).days + 1)]


def most_days(first: date, last: date | None, people: int) -> int:
    """So many hundredths of person-days `people` can spend from `first` to `last`."""
    return 100 * people * len(span(first, last))


def is_more_than_days_hold(hundredths: int, *, first: date, last: date | None, people: int) -> bool:
    return hundredths > most_days(first, last, people)
