from celery import shared_task
from django.utils import timezone

from reporting.actions.calendar import open_due_periods
from reporting.actions.reminders import make_due_reminders
from reporting.models import Workbook
from reporting.upkeep import remove_old_bundles


@shared_task(name="reporting.open_due_periods")
def open_due_periods_task() -> int:
    """Open what is due; returns how many periods were opened."""
    return len(open_due_periods(now=timezone.now()))


@shared_task(name="reporting.make_due_reminders")
def make_due_reminders_task() -> int:
    """Remind who is waited for; returns how many reminders were made."""
    return len(make_due_reminders(now=timezone.now()))


@shared_task(name="reporting.remove_old_bundles")
def remove_old_bundles_task() -> int:
    """Remove the zips that are too old; returns how many were removed."""
    return remove_old_bundles(now=timezone.now())


@shared_task(name="reporting.forget_workbooks")
def forget_workbooks() -> None:
    """Workbooks that nobody brought in are gone after thirty days."""
    Workbook.objects.outdated_at(timezone.now()).delete()
