from datetime import timedelta

from django.utils import timezone

from stedenband.ui.models import DRAFT_LIFE, Draft, FormKey
from stedenband.ui.tasks import forget_outdated


def test_drafts_and_keys_are_forgotten_after_ninety_days(ama):
    now = timezone.now()
    for days_over, name in ((1, "old"), (-1, "young")):
        moment = now - DRAFT_LIFE - timedelta(days=days_over)
        Draft.objects.keep(owner_id=ama.pk, path=f"/{name}/", data={"title": ["x"]})
        Draft.objects.filter(path=f"/{name}/").update(updated_at=moment)
        key = FormKey.objects.claim(key=f"0000000{days_over % 3}-0000-4000-8000-000000000000", owner=ama)
        FormKey.objects.filter(pk=key.pk).update(created_at=moment, result_url=f"/{name}/")

    forget_outdated()

    assert [draft.path for draft in Draft.objects.all()] == ["/young/"]
    assert [key.result_url for key in FormKey.objects.all()] == ["/young/"]
