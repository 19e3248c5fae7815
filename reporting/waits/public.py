"""A question from the public waits for every municipality, until one of them answers or sets it aside."""

from datetime import date

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import ngettext

from partnerships.choices import Right
from partnerships.waiting import Waiting
from reporting.models import PublicQuestion


def public_questions_waiting(partnerships, *, today: date) -> list[Waiting]:
    """One line per partner where questions wait, whatever their number. One query."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    rows = PublicQuestion.objects.filter(partnership__in=by_id).waiting().order_by()
    return [
        Waiting(
            partnership_id=partnership.pk,
            partner_id=partner.pk,
            label=ngettext("Answer a question from the public", "Answer %(number)s questions from the public", number)
            % {"number": number},
            url=reverse("reporting:public_question_list", args=[partnership.slug]),
            right=Right.COORDINATE,
        )
        for partnership_id, number in rows.values_list("partnership").annotate(Count("pk"))
        for partnership in [by_id[partnership_id]]
        for partner in partnership.awaited_partners
    ]
