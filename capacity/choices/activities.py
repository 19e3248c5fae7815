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


VISIBLE_KINDS = frozenset({ActivityKind.EQUIPMENT, ActivityKind.QUICK_WIN})
"""What one can photograph; it belongs inside a trajectory, and never counts as capacity building itself."""


class ActivityPurpose(models.TextChoices):
    """What an activity is for in the first place: where it stands in the centre of gravity (domain.md 5)."""

    OFFICIALS = "officials", _("capacity of officials")
    POLITICIANS = "politicians", _("capacity of politicians")
    CIVIL_SOCIETY = "civil_society", _("capacity of civil society")
    DEMOCRACY = "democracy", _("democracy and participation")
    SERVICE = "service", _("better service to residents")
    INFRASTRUCTURE = "infrastructure", _("equipment or infrastructure")
    RELATION = "relation", _("relation and protocol")
    AWARENESS = "awareness", _("awareness at home")


CAPACITY_PURPOSES = frozenset(
    {
        ActivityPurpose.OFFICIALS,
        ActivityPurpose.POLITICIANS,
        ActivityPurpose.CIVIL_SOCIETY,
        ActivityPurpose.DEMOCRACY,
    }
)
"""What counts as capacity building: people of the administration, the council and civil society, and democracy."""

USUAL_PURPOSES = {
    ActivityKind.STEERING_MEETING: ActivityPurpose.RELATION,
    ActivityKind.INFO_SESSION: ActivityPurpose.DEMOCRACY,
    ActivityKind.EQUIPMENT: ActivityPurpose.INFRASTRUCTURE,
    ActivityKind.QUICK_WIN: ActivityPurpose.SERVICE,
}


def usual_purpose(kind: str) -> ActivityPurpose:
    """What an activity of this kind is for, until somebody says otherwise."""
    return USUAL_PURPOSES.get(kind, ActivityPurpose.OFFICIALS)


class StrengthenedGroup(models.TextChoices):
    """Whom of a municipality an activity strengthens."""

    OFFICIALS = "officials", _("officials")
    POLITICIANS = "politicians", _("politicians")
    CIVIL_SOCIETY = "civil_society", _("civil society")


class ActivityStatus(models.TextChoices):
    PLANNED = "planned", _("planned")
    DONE = "done", _("done")
    DROPPED = "dropped", _("dropped")
