"""How far a lesson came, where it is read, and how one looks for an answer."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LearningStage(models.TextChoices):
    NOTED = "noted", _("noted")
    TRIED = "tried", _("tried")
    ADOPTED = "adopted", _("in our work")


class LessonStatus(models.TextChoices):
    """What became of a lesson that a municipality offered to the library."""

    OFFERED = "offered", _("offered to the library")
    RELEASED = "released", _("in the library")
    DECLINED = "declined", _("kept inside the partnership")
    TAKEN_BACK = "taken_back", _("taken back from the library")


LESSON_TRANSITIONS = {
    LessonStatus.OFFERED: {LessonStatus.RELEASED, LessonStatus.DECLINED, LessonStatus.TAKEN_BACK},
    LessonStatus.RELEASED: {LessonStatus.TAKEN_BACK},
    LessonStatus.DECLINED: set(),
    LessonStatus.TAKEN_BACK: set(),
}
LIVE_LESSONS = frozenset({LessonStatus.OFFERED, LessonStatus.RELEASED})


class InquiryMethod(models.TextChoices):
    """How partners look for the answer to a question of theirs."""

    VISIT = "visit", _("work visit")
    PEER_ADVICE = "peer_advice", _("peer advice")
    STORIES = "stories", _("stories of change")
    FIGURES = "figures", _("figures and registers")
    CONVERSATION = "conversation", _("conversation with residents")
    OTHER = "other", _("another way")
