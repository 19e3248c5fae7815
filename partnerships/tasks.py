from celery import shared_task
from django.utils import timezone

from partnerships.actions.departures import carry_out_departures


@shared_task(name="partnerships.carry_out_departures")
def carry_out_departures_task() -> int:
    """Carry out what is due today; returns how many municipalities left."""
    return carry_out_departures(now=timezone.now())
