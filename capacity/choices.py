"""The vocabulary of capacity building (`guide/domain.md` 5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ActivityKind(models.TextChoices):
    WORK_VISIT = "work_visit", _("work visit")
    PEER_ADVICE = "peer_advice", _("peer advice")
    VIDEO_CALL = "video_call", _("video call")
    TRAINING = "training", _("training")
    INTERNSHIP = "internship", _("internship")
    WORKSHOP = "workshop", _("workshop")
    INFO_SESSION = "info_session", _("information session")
    STEERING_MEETING = "steering_meeting", _("steering group meeting")
    EQUIPMENT = "equipment", _("equipment")
    QUICK_WIN = "quick_win", _("quick visible result")


CAPACITY_KINDS = frozenset(ActivityKind) - {ActivityKind.EQUIPMENT, ActivityKind.QUICK_WIN}
"""Kinds that build capacity; the two others are visible results, which belong inside a trajectory."""


class ActivityStatus(models.TextChoices):
    PLANNED = "planned", _("planned")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")


class StepStatus(models.TextChoices):
    PLANNED = "planned", _("planned")
    REACHED = "reached", _("reached")
    NOT_REACHED = "not_reached", _("not reached")


STEP_OUTCOMES = frozenset({StepStatus.REACHED, StepStatus.NOT_REACHED})


class Sex(models.TextChoices):
    WOMEN = "women", _("women")
    MEN = "men", _("men")
    OTHER = "other", _("other or not said")


class LearningStage(models.TextChoices):
    NOTED = "noted", _("noted")
    TRIED = "tried", _("tried")
    ADOPTED = "adopted", _("in our work")


class ContributionKind(models.TextChoices):
    """What a partner brings. Cash and days are never added up."""

    MONEY = "money", _("money")
    DAYS = "days", _("person-days")
    GOODS = "goods", _("goods")
    HOSTING = "hosting", _("hosting")


class Currency(models.TextChoices):
    EUR = "EUR", _("euro")
    XOF = "XOF", _("West African CFA franc")
    ZAR = "ZAR", _("South African rand")
    RWF = "RWF", _("Rwandan franc")
    GTQ = "GTQ", _("Guatemalan quetzal")
    PEN = "PEN", _("Peruvian sol")
    USD = "USD", _("US dollar")
