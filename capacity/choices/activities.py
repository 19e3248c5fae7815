"""What colleagues do together."""

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
