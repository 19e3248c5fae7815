"""What becomes of a question that somebody asked on the public page."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class QuestionStatus(models.TextChoices):
    WAITING = "waiting", _("waits for an answer")
    ANSWERED = "answered", _("answered in public")
    SET_ASIDE = "set_aside", _("put aside")


QUESTION_TRANSITIONS = {
    QuestionStatus.WAITING: {QuestionStatus.ANSWERED, QuestionStatus.SET_ASIDE},
    QuestionStatus.ANSWERED: {QuestionStatus.ANSWERED, QuestionStatus.WAITING, QuestionStatus.SET_ASIDE},
    QuestionStatus.SET_ASIDE: set(),
}
