"""Who is who in a partnership, and what each role may do (seed; `guide/domain.md` 1.3)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Side(models.TextChoices):
    NORTH = "north", _("North")
    SOUTH = "south", _("South")


class Role(models.TextChoices):
    """What a person may do in one partnership; each role holds the rights of the one before it."""

    OBSERVER = "observer", _("Observer")
    CONTRIBUTOR = "contributor", _("Contributor")
    COORDINATOR = "coordinator", _("Coordinator")
    SIGNATORY = "signatory", _("Signatory")
    COMPANION = "companion", _("Companion")


class Right(models.TextChoices):
    READ = "read", _("read")
    COMMENT = "comment", _("comment")
    REMIND = "remind", _("remind")
    CONTRIBUTE = "contribute", _("contribute")
    COORDINATE = "coordinate", _("coordinate")
    SIGN = "sign", _("sign")


RIGHTS_OF_ROLE = {
    Role.OBSERVER: {Right.READ, Right.COMMENT},
    Role.CONTRIBUTOR: {Right.READ, Right.COMMENT, Right.CONTRIBUTE},
    Role.COORDINATOR: {Right.READ, Right.COMMENT, Right.CONTRIBUTE, Right.COORDINATE, Right.REMIND},
    Role.SIGNATORY: {Right.READ, Right.COMMENT, Right.CONTRIBUTE, Right.COORDINATE, Right.REMIND, Right.SIGN},
    Role.COMPANION: {Right.READ, Right.COMMENT, Right.REMIND},
}
RIGHTS_OF_WHO_LEFT = {Right.READ, Right.COMMENT}
"""What a place still gives when its municipality left the partnership: the archive stays open."""


class ActorGroup(models.TextChoices):
    """Who is strengthened and involved: politicians of both colours, staff and civil society (seed)."""

    EXECUTIVE = "executive", _("Executive")
    MAJORITY = "majority", _("Council (majority)")
    OPPOSITION = "opposition", _("Council (opposition)")
    STAFF = "staff", _("Municipal staff")
    CIVIL_SOCIETY = "civil_society", _("Civil society")
    OTHER = "other", _("Others")
