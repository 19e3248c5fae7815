"""What waits in reporting."""

from datetime import date

import capacity.waiting
import partnerships.handover.waiting
import partnerships.waiting
from partnerships.waiting import Waiting
from reporting.waits.due import due_waiting
from reporting.waits.public import public_questions_waiting
from reporting.waits.reports import reports_waiting
from reporting.waits.translations import translations_waiting

SOURCES = [
    reports_waiting,
    public_questions_waiting,
    due_waiting,
    translations_waiting,
]


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """All that waits for a partner of `partnerships`, subject by subject; a constant number of queries."""
    return [thing for source in SOURCES for thing in source(partnerships, today=today)]


def everything_waiting(partnerships_list, *, today: date) -> list[Waiting]:
    """What waits for a partner of `partnerships_list` (fetched with partners) in all apps, app by app."""
    sources = [
        partnerships.waiting.waiting_in,
        partnerships.handover.waiting.waiting_in,
        waiting_in,
        capacity.waiting.waiting_in,
    ]
    return [thing for source in sources for thing in source(partnerships_list, today=today)]
