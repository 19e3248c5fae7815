"""What each municipality decides for itself about an agreement, and who signs it on paper (`guide/domain.md` 1.2)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DecidingBody(models.TextChoices):
    COUNCIL = "council", _("municipal council")
    EXECUTIVE = "executive", _("executive")


class DecisionOutcome(models.TextChoices):
    ADOPTED = "adopted", _("adopted")
    POSTPONED = "postponed", _("postponed")
    REJECTED = "rejected", _("not adopted")


class Bench(models.TextChoices):
    """Where a party sits in the council; it may move after an election, so each vote keeps its own."""

    MAJORITY = "majority", _("majority")
    OPPOSITION = "opposition", _("opposition")
    INDEPENDENT = "independent", _("neither of both")


class ApprovalOutcome(models.TextChoices):
    WAITING = "waiting", _("waiting for an answer")
    APPROVED = "approved", _("approved")
    NO_OBJECTION = "no_objection", _("no objection within the term")
    OBJECTED = "objected", _("objected")


class PaperStatus(models.TextChoices):
    """What became of a signature on paper."""

    WAITING = "waiting", _("waits for the other municipality")
    CONFIRMED = "confirmed", _("confirmed")
    DECLINED = "declined", _("not recognised")
    REPLACED = "replaced", _("replaced by another scan")


PAPER_TRANSITIONS = {
    PaperStatus.WAITING: {PaperStatus.CONFIRMED, PaperStatus.DECLINED, PaperStatus.REPLACED},
    PaperStatus.CONFIRMED: set(),
    PaperStatus.DECLINED: set(),
    PaperStatus.REPLACED: set(),
}
