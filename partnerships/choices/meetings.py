"""Meetings and what each municipality takes home from them (`guide/domain.md` 1.3; `guide/peers.md` 4.6, 4.16)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MeetingStatus(models.TextChoices):
    PLANNED = "planned", _("planned")
    HELD = "held", _("took place")
    CALLED_OFF = "called_off", _("called off")


MEETING_TRANSITIONS = {
    MeetingStatus.PLANNED: {MeetingStatus.HELD, MeetingStatus.CALLED_OFF},
    MeetingStatus.HELD: set(),
    MeetingStatus.CALLED_OFF: set(),
}


class MinutesStatus(models.TextChoices):
    """The minutes of a joint meeting are joint once every municipality has agreed to the same words."""

    WRITING = "writing", _("being written")
    OFFERED = "offered", _("waiting for an answer")
    AGREED = "agreed", _("agreed by all")


class AgendaAim(models.TextChoices):
    INFORM = "inform", _("to inform")
    DISCUSS = "discuss", _("to discuss")
    DECIDE = "decide", _("to decide")


class Presence(models.TextChoices):
    IN_THE_ROOM = "in_the_room", _("in the room")
    ONLINE = "online", _("online")
    EXCUSED = "excused", _("excused")


class NextStepStatus(models.TextChoices):
    OPEN = "open", _("open")
    REPORTED = "reported", _("reported, to be looked at")
    VERIFIED = "verified", _("confirmed by the other municipality")


NEXT_STEP_TRANSITIONS = {
    NextStepStatus.OPEN: {NextStepStatus.REPORTED},
    NextStepStatus.REPORTED: {NextStepStatus.VERIFIED, NextStepStatus.OPEN},
    NextStepStatus.VERIFIED: set(),
}


class Outcome(models.TextChoices):
    """What became of a next step, in the words of who promised it."""

    DONE = "done", _("done")
    DROPPED = "dropped", _("no longer needed")
