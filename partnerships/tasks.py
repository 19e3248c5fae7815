from celery import shared_task
from django.utils import timezone

from partnerships.actions.departures import carry_out_departures
from partnerships.actions.orientations import forget_unused


@shared_task(name="partnerships.forget_orientations")
def forget_orientations() -> int:
    """Orientations that nobody opened for a year are gone; returns how many."""
    return forget_unused(now=timezone.now())


@shared_task(name="partnerships.carry_out_departures")
def carry_out_departures_task() -> int:
    """Carry out what is due today; returns how many municipalities left."""
    return carry_out_departures(now=timezone.now())
