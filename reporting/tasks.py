from celery import shared_task
from django.utils import timezone

from reporting.actions.calendar import open_due_periods


@shared_task(name="reporting.open_due_periods")
def open_due_periods_task() -> int:
    """Open what is due; returns how many periods were opened."""
    return len(open_due_periods(now=timezone.now()))
