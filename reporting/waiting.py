"""What waits in reporting."""

from datetime import date

from partnerships.waiting import Waiting
from reporting.waits.reports import reports_waiting
from reporting.waits.translations import translations_waiting

SOURCES = [
    reports_waiting,
    translations_waiting,
]


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """All that waits for a partner of `partnerships`, subject by subject; a constant number of queries."""
    return [thing for source in SOURCES for thing in source(partnerships, today=today)]
