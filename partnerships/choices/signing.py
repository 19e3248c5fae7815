"""What becomes of a frozen text and of what was said about it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class VersionStatus(models.TextChoices):
    """What became of a frozen text: it waits for every partner, or it is decided for good."""

    OPEN = "open", _("waiting for signatures")
    IN_FORCE = "in_force", _("signed by all")
    SENT_BACK = "sent_back", _("sent back")
    VOID = "void", _("replaced")
    SUPERSEDED = "superseded", _("signed by all, followed by a newer one")


VERSION_TRANSITIONS = {
    VersionStatus.OPEN: {VersionStatus.IN_FORCE, VersionStatus.SENT_BACK, VersionStatus.VOID},
    VersionStatus.IN_FORCE: {VersionStatus.SUPERSEDED},
    VersionStatus.SENT_BACK: set(),
    VersionStatus.VOID: set(),
    VersionStatus.SUPERSEDED: set(),
}


class VoidReason(models.TextChoices):
    NEWER_VERSION = "newer_version", _("A newer version was made.")
    TEXT_CHANGED = "text_changed", _("The text was changed.")
    PART_CHANGED = "part_changed", _("A municipality changed its part.")
    OTHER_PARTIES = "other_parties", _("Another circle of municipalities signs from now on.")
    DISSENT = "dissent", _("A municipality noted where it sees it otherwise.")
    OVERTAKEN = "overtaken", _("A municipality decided by itself in the meantime.")


class Word(models.TextChoices):
    """One partner's word on one frozen version. Silence is never one of them."""

    AGREED = "agreed", _("agreed")
    AGREED_WITH_REMARK = "agreed_with_remark", _("agreed, with a remark")
    SENT_BACK = "sent_back", _("sent back")


class CommentKind(models.TextChoices):
    """What somebody says: an answer speaks for a municipality, a note stays within it."""

    REMARK = "remark", _("remark")
    QUESTION = "question", _("question")
    ANSWER = "answer", _("answer")
    NOTE = "note", _("note of our municipality")
