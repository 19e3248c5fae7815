"""What belongs to a visit: who pays, who was met, where a need is referred to (`guide/domain.md` 2.4)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from capacity.choices.activities import ActivityKind

MISSION_KINDS = frozenset(
    {
        ActivityKind.WORK_VISIT,
        ActivityKind.PEER_ADVICE,
        ActivityKind.INTERNSHIP,
        ActivityKind.TRAINING,
        ActivityKind.WORKSHOP,
    }
)
"""Kinds of activity for which people travel, and that have a mission around them once somebody asks for it."""


class MissionStatus(models.TextChoices):
    OPEN = "open", _("being prepared or written")
    CLOSED = "closed", _("closed")


class PaidBy(models.TextChoices):
    OWN = "own", _("their own municipality")
    HOST = "host", _("the municipality that receives")
    GRANT = "grant", _("a subsidy")
    ASSOCIATION = "association", _("an association of municipalities")
    THEMSELVES = "themselves", _("the person")
    OTHER = "other", _("somebody else")


class MetWith(models.TextChoices):
    STAFF = "staff", _("civil servants")
    POLITICIANS = "politicians", _("politicians")
    CIVIL_SOCIETY = "civil_society", _("civil society")
    RESIDENTS = "residents", _("residents")


class EntryState(models.TextChoices):
    PLANNED = "planned", _("planned")
    HELD = "held", _("took place")
    NOT_HELD = "not_held", _("did not take place")


class Referral(models.TextChoices):
    FOURTH_PILLAR = "fourth_pillar", _("a citizens’ initiative")
    OTHER_SERVICE = "other_service", _("another service")
    STEERING_GROUP = "steering_group", _("the steering group")
    NOTED = "noted", _("nowhere: noted only")


class PictureConsent(models.TextChoices):
    NOBODY = "nobody", _("nobody can be recognised")
    AGREED = "agreed", _("who is shown agreed")


class SidePart(models.TextChoices):
    """What one municipality writes for itself around a visit."""

    QUESTIONS = "questions", _("learning questions")
    ANSWERS = "answers", _("answers to the learning questions")
    DELEGATION = "delegation", _("delegation")
    EXPECTATIONS = "expectations", _("what the population was told")
    SIGNALS = "signals", _("what was heard afterwards")
    FINDINGS = "findings", _("findings")
    NEEDS = "needs", _("needs seen")
