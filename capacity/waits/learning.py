"""The learning question, once per activity and municipality."""

from datetime import date, timedelta

from django.urls import reverse
from django.utils.translation import gettext as _

from capacity.models import Activity, LearningPause
from partnerships.choices import Right
from partnerships.waiting import Waiting

ASK_FOR = timedelta(days=120)
"""So long after an activity the question is still asked; later nobody remembers."""


def learning_questions(partnerships, *, today: date) -> list[Waiting]:
    """For each partner the recent activities of which it has not said what it learned, oldest first.

    Who said why it learned nothing in those days is not asked again.
    """
    by_id = {partnership.pk: partnership for partnership in partnerships}
    quiet = LearningPause.objects.filter(partnership__in=by_id).touching(today - ASK_FOR, today)
    pauses = [(pause.partner_id, pause.first_on, pause.last_on) for pause in quiet]
    recent = Activity.objects.filter(partnership__in=by_id, ends_on__range=(today - ASK_FOR, today)).done()
    return [
        Waiting(
            partnership_id=activity.partnership_id,
            partner_id=partner.pk,
            label=_("Note what your municipality learned"),
            url=reverse("capacity:learning_add", args=[by_id[activity.partnership_id].slug, activity.pk]),
            right=Right.CONTRIBUTE,
            note=activity.title,
        )
        for activity in recent.prefetch_related("learnings").order_by("starts_on", "pk")
        for partner in by_id[activity.partnership_id].present_partners
        if partner.pk not in {learning.learner_id for learning in activity.learnings.all()}
        and not any(pk == partner.pk and first <= activity.ends_on <= last for pk, first, last in pauses)
    ]
