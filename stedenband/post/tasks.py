from celery import shared_task
from django.utils import timezone

from stedenband.post.upkeep import tick as tick_now


# A tick that waited for a minute has been overtaken by the next one.
@shared_task(name="post.tick", expires=60)
def tick() -> dict[str, int]:
    """The minute of all mails."""
    return tick_now(now=timezone.now())
