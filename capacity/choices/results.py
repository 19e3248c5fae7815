"""What changes: levels of results, how an indicator goes, and markers of behaviour (`guide/domain.md` 3.2 C, G, I)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ResultLevel(models.TextChoices):
    """The three levels of the Belgian royal decree, explained in `RESULT_MEANINGS`."""

    OUTPUT = "output", pgettext_lazy("level of a result", "output")
    OUTCOME = "outcome", pgettext_lazy("level of a result", "outcome")
    IMPACT = "impact", pgettext_lazy("level of a result", "impact")


RESULT_MEANINGS = {
    ResultLevel.OUTPUT: _("What the work itself brings forth: goods, equipment, services, a change in how you work."),
    ResultLevel.OUTCOME: _(
        "What the work changes directly, soon or within a few years, for those who work or live with it."
    ),
    ResultLevel.IMPACT: _("What the work changes far and wide, or should change: good or bad, meant or not."),
}


class Progress(models.TextChoices):
    """How an indicator goes in one period, as its municipality says it."""

    ON_TRACK = "on_track", _("as expected")
    REACHED = "reached", _("target reached")
    OFF_TRACK = "off_track", _("not as expected")
    NO_CHANGE = "no_change", _("no change")
    NOT_MEASURED = "not_measured", _("not measured")


NEEDS_WHY = frozenset({Progress.OFF_TRACK, Progress.NO_CHANGE, Progress.NOT_MEASURED})
"""Answers that are honest and tell nothing without a line why."""

NEEDS_FIGURE = frozenset({Progress.ON_TRACK, Progress.REACHED, Progress.OFF_TRACK})


class MarkerGrade(models.TextChoices):
    """How much one hopes for a behaviour, in the grades of outcome mapping."""

    EXPECT = "expect", _("we expect to see")
    LIKE = "like", _("we would like to see")
    LOVE = "love", _("we would love to see")


class ChangeDegree(models.TextChoices):
    """How much of a behaviour one saw."""

    LOW = "low", _("a little")
    MEDIUM = "medium", _("in part")
    HIGH = "high", _("clearly")


class ExternalKind(models.TextChoices):
    """What others found out about a municipality, so that nobody asks it again."""

    AUDIT = "audit", _("performance audit")
    ELOGE = "eloge", _("benchmark of good governance (ELoGE)")
    SURVEY = "survey", _("survey among citizens")
    EVALUATION = "evaluation", _("external evaluation")
    OTHER = "other", _("other result")
