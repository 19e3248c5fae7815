"""What waits in capacity building."""

from datetime import date

from capacity.waits.activities import needs_waiting, plans_waiting, promises_waiting
from capacity.waits.assessments import assessments_waiting
from capacity.waits.budgets import budgets_waiting
from capacity.waits.learning import learning_questions
from capacity.waits.ledger import expenses_waiting
from capacity.waits.missions import visits_waiting
from capacity.waits.questions import questions_due
from capacity.waits.results import results_waiting
from capacity.waits.stories import stories_waiting
from capacity.waits.trajectories import trajectories_waiting
from partnerships.waiting import Waiting

SOURCES = [
    budgets_waiting,
    expenses_waiting,
    learning_questions,
    plans_waiting,
    promises_waiting,
    needs_waiting,
    visits_waiting,
    trajectories_waiting,
    questions_due,
    stories_waiting,
    results_waiting,
    assessments_waiting,
]


def waiting_in(partnerships, *, today: date) -> list[Waiting]:
    """All that waits for a partner of `partnerships`, subject by subject; a constant number of queries."""
    return [thing for source in SOURCES for thing in source(partnerships, today=today)]
