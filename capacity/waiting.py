"""What waits in capacity building."""

from datetime import date

from capacity.waits.assessments import assessments_waiting
from capacity.waits.learning import learning_questions
from partnerships.waiting import Waiting

SOURCES = [
    learning_questions,
    assessments_waiting,
]


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """All that waits for a partner of `partnerships`, subject by subject; a constant number of queries."""
    return [thing for source in SOURCES for thing in source(partnerships, today=today)]
