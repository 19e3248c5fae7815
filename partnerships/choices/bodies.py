"""Who steers and carries a partnership, and as what (`guide/domain.md` 1.3; the seed on majority and opposition)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class BodyKind(models.TextChoices):
    STEERING_GROUP = "steering_group", _("steering group")
    WORKING_GROUP = "working_group", _("working group")
    TECHNICAL_COMMITTEE = "technical_committee", _("technical committee")
    CITIZENS_COMMITTEE = "citizens_committee", _("citizens' committee")


class MandateStatus(models.TextChoices):
    PROPOSED = "proposed", _("waiting for an answer")
    STANDING = "standing", _("in force")
    DECLINED = "declined", _("not yet")


class SeatKind(models.TextChoices):
    """As what somebody sits in a body."""

    EXECUTIVE = "executive", _("mayor or alderman")
    COUNCIL = "council", _("council member")
    STAFF = "staff", _("municipal staff")
    CIVIL_SOCIETY = "civil_society", _("civil society")
    OTHER = "other", _("somebody else")


POLITICAL_SEATS = {SeatKind.EXECUTIVE, SeatKind.COUNCIL}


class Colour(models.TextChoices):
    """On which benches of the council a politician sits."""

    MAJORITY = "majority", _("majority")
    OPPOSITION = "opposition", _("opposition")


class HandoverOccasion(models.TextChoices):
    ELECTION = "election", _("an election")
    CHANGE_OF_PERSON = "change_of_person", _("somebody else takes over")
