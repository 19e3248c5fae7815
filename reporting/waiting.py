"""What waits in reporting."""

from datetime import date

from partnerships.waiting import Waiting
from reporting.waits.due import due_waiting
from reporting.waits.public import public_questions_waiting
from reporting.waits.reports import reports_waiting

SOURCES = [
    reports_waiting,
    due_waiting,
    public_questions_waiting,
]


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """All that waits for a partner of `partnerships`, subject by subject; a constant number of queries."""
    return [thing for source in SOURCES for thing in source(partnerships, today=today)]
