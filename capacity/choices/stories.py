"""Stories of change, and how panels choose among them (`guide/domain.md` 3.2 H)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ChangeDomain(models.TextChoices):
    SERVICE = "service", _("service to residents")
    STAFF = "staff", _("what colleagues can do")
    DECISIONS = "decisions", _("how decisions are made")
    CIVIL_SOCIETY = "civil_society", _("place of civil society")
    PARTNERSHIP = "partnership", _("how partners work together")
    UNWANTED = "unwanted", _("a change that nobody wanted")


class TellerConsent(models.TextChoices):
    """What the teller allows. Without a yes to one of these nothing is written down."""

    NAMED = "named", _("all partners read it, with the name")
    NAMELESS = "nameless", _("all partners read it, without the name")
    INSIDE = "inside", _("only our own municipality reads it")


class SelectionStatus(models.TextChoices):
    OPEN = "open", _("panels choose")
    PROPOSED = "proposed", _("a joint choice is proposed")
    CHOSEN = "chosen", _("chosen by all")


class PanelLevel(models.TextChoices):
    OWN = "own", _("panel of one municipality")
    JOINT = "joint", _("joint panel")


class StoryNoteKind(models.TextChoices):
    FEEDBACK = "feedback", _("told back to the teller")
    VERIFICATION = "verification", _("looked into on the spot")
