from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions import lessons
from capacity.models import Learning, Lesson, PeriodQuestion
from partnerships import signing, talks
from partnerships.choices import Right
from partnerships.handover.parts import register_open_part, row


def register():
    signing.register(
        Lesson,
        label=lambda title: _("For the library: %(lesson)s") % {"lesson": title},
        facts=lessons.lesson_facts,
        in_force=lessons.lesson_released,
        sent_back=lessons.lesson_declined,
        reopened=lessons.lesson_reopened,
        right=Right.COORDINATE,
        template="capacity/_lesson_facts.html",
    )
    talks.register(Learning, code="learning", label=gettext_lazy("What was learned"), place="activities")
    register_open_part("questions", heading=gettext_lazy("What we want to find out"), gather=open_questions)


def open_questions(partnership, today):
    """The questions without an answer, the one that is due first first."""
    questions = PeriodQuestion.objects.of_partnership(partnership).unanswered().order_by("answer_by", "pk")
    return [row(one.text, language=one.language, on=one.answer_by) for one in questions]
