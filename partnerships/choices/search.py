"""Looking for a partner with open eyes (`guide/domain.md` 1.1, phase 1; 5, last row)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchRole(models.TextChoices):
    COORDINATOR = "coordinator", _("coordinator")
    JUROR = "juror", _("juror")


class SearchStatus(models.TextChoices):
    CRITERIA = "criteria", _("the criteria are being set")
    SCORING = "scoring", _("candidates are read and scored")
    CLOSED = "closed", _("all scores are in")
    DECIDED = "decided", _("decided")


SEARCH_TRANSITIONS = {
    SearchStatus.CRITERIA: {SearchStatus.SCORING},
    SearchStatus.SCORING: {SearchStatus.CLOSED},
    SearchStatus.CLOSED: {SearchStatus.DECIDED},
    SearchStatus.DECIDED: set(),
}


class Points(models.IntegerChoices):
    """How far a candidate meets a criterion, in the eyes of one juror."""

    NOT = 0, _("not at all")
    LITTLE = 1, _("a little")
    PARTLY = 2, _("partly")
    WELL = 3, _("well")
    FULLY = 4, _("fully")


class CandidateOutcome(models.TextChoices):
    CHOSEN = "chosen", _("chosen")
    NOT_CHOSEN = "not_chosen", _("not chosen")
