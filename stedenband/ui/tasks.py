from celery import shared_task
from django.utils import timezone

from stedenband.ui.models import Draft, FormKey


@shared_task(name="ui.forget_outdated")
def forget_outdated() -> None:
    """Drafts and keys of forms are gone after ninety days."""
    now = timezone.now()
    Draft.objects.outdated_at(now).delete()
    FormKey.objects.outdated_at(now).delete()
