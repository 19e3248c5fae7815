"""What the partners wanted to find out, once the day of the answer comes near."""

from datetime import date, timedelta

from django.utils.translation import gettext as _

from capacity.models import PeriodQuestion
from partnerships.choices import Right
from partnerships.waiting import Waiting

ASK_AHEAD = timedelta(days=30)


def questions_due(partnerships, *, today: date) -> list[Waiting]:
    """For the owners on every side the questions whose answer is due within a month, or was."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    due = PeriodQuestion.objects.filter(partnership__in=by_id, answer_by__lte=today + ASK_AHEAD).unanswered()
    waiting = []
    for question in due.prefetch_related("owners").order_by("answer_by", "pk"):
        question.partnership = by_id[question.partnership_id]
        present = {partner.pk for partner in question.partnership.present_partners}
        waiting += [
            Waiting(
                partnership_id=question.partnership_id,
                partner_id=owner.partner_id,
                label=_("Answer together: %(question)s") % {"question": question.text},
                url=question.get_absolute_url(),
                right=Right.CONTRIBUTE,
                note=_("%(name)s looks after it.") % {"name": owner.name},
                due_on=question.answer_by,
            )
            for owner in question.owners.all()
            if owner.partner_id in present
        ]
    return waiting
