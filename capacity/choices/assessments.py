"""How municipalities look at their own strength, each for itself and then together (`guide/domain.md` 3.3)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RoundKind(models.TextChoices):
    BASELINE = "baseline", _("baseline")
    YEARLY = "yearly", _("yearly, light")
    MID_TERM = "mid_term", _("mid-term")
    FINAL = "final", _("final")


LIGHT_KINDS = {RoundKind.YEARLY}
"""These rounds ask only the dimensions that the set marks as light."""


class RoundStatus(models.TextChoices):
    PROPOSED = "proposed", _("waits for the word of all")
    SENT_BACK = "sent_back", _("sent back")
    OPEN = "open", _("under way")
    COMPARED = "compared", _("open to all")
    CALLED_OFF = "called_off", _("called off")


ROUND_TRANSITIONS = {
    RoundStatus.PROPOSED: {RoundStatus.OPEN, RoundStatus.SENT_BACK, RoundStatus.CALLED_OFF},
    RoundStatus.SENT_BACK: {RoundStatus.PROPOSED, RoundStatus.CALLED_OFF},
    RoundStatus.OPEN: {RoundStatus.COMPARED, RoundStatus.CALLED_OFF},
    RoundStatus.COMPARED: set(),
    RoundStatus.CALLED_OFF: set(),
}


class SideStatus(models.TextChoices):
    ANSWERING = "answering", _("people answer")
    WORKSHOP = "workshop", _("workshop")
    CLOSED = "closed", _("closed")


class RoleGroup(models.TextChoices):
    """Whose answers are read apart, where enough people of the group answered."""

    STAFF = "staff", _("civil servants")
    MAJORITY = "majority", _("politicians of the majority")
    OPPOSITION = "opposition", _("politicians of the opposition")
    CIVIL_SOCIETY = "civil_society", _("civil society")


class Outside(models.TextChoices):
    """An answer that is no score."""

    NOT_APPLICABLE = "na", _("not applicable")
    UNKNOWN = "unknown", _("I don’t know")


SCORES = ["1", "2", "3", "4"]
"""The scale, weakest first; what each means stands in the set of statements."""

DIFFER = "differ"
"""What a workshop says when it comes to no common score: the spread is then what it tells."""


class PointKind(models.TextChoices):
    """Why a statement is worth a talk."""

    DIFFERENCE = "difference", _("we see it differently")
    GAP = "gap", _("people of one municipality see it differently")
    SHIFT = "shift", _("it changed most since the last time")


class ConversationStatus(models.TextChoices):
    WRITING = "writing", _("being written")
    OFFERED = "offered", _("waits for the word of all")
    AGREED = "agreed", _("agreed by all")
