from celery import shared_task
from django.utils import timezone

from partnerships.actions.orientations import forget_unused


@shared_task(name="partnerships.forget_orientations")
def forget_orientations() -> int:
    """Orientations that nobody opened for a year are gone; returns how many."""
    return forget_unused(now=timezone.now())
