"""A question waits for the municipalities that it is asked of, until they have answered."""

from django.db.models import Prefetch
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from partnerships.choices import CommentKind, Right
from partnerships.models import Comment
from partnerships.waits import Waiting

SHOWN = 120


def questions_waiting(partnerships) -> list[Waiting]:
    """The open questions of `partnerships` (fetched with partners), for each partner that has not answered."""
    by_id = {partnership.pk: partnership for partnership in partnerships}
    answers = Prefetch("answers", Comment.objects.filter(kind=CommentKind.ANSWER), to_attr="given_answers")
    questions = Comment.objects.filter(partnership__in=by_id).open_questions()
    return [
        Waiting(
            partnership_id=question.partnership_id,
            partner_id=partner.pk,
            label=_("Answer the question of %(name)s") % {"name": question.author.name},
            note=Truncator(question.text).chars(SHOWN),
            url=reverse("partnerships:talk_answer", args=[by_id[question.partnership_id].slug, question.pk]),
            right=Right.CONTRIBUTE,
            since=question.at.date(),
        )
        for question in questions.select_related("author").prefetch_related(answers)
        for partner in partners_asked(question, by_id[question.partnership_id])
    ]


def partners_asked(question, partnership):
    """The partners whose answer `question` still waits for; needs its `given_answers`."""
    answered = {answer.partner_id for answer in question.given_answers}
    return [one for one in partnership.present_partners if one.pk != question.partner_id and one.pk not in answered]
