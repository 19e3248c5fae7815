"""The road of a partnership: a process, not a project (seed; `guide/domain.md` 1.1)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Phase(models.TextChoices):
    """A process, not a line: every phase may follow every other, going back is normal."""

    ORIENTATION = "orientation", _("Orientation")
    SEARCH = "search", _("Partner search")
    ACQUAINTANCE = "acquaintance", _("Acquaintance")
    AGREEMENT = "agreement", _("Agreement")
    PLANNING = "planning", _("Joint planning")
    IMPLEMENTATION = "implementation", _("Implementation")
    FOLLOW_UP = "follow_up", _("Follow-up")
    EVALUATION = "evaluation", _("Evaluation")
    RENEWAL = "renewal", _("Renewal or exit")


class Stage(models.TextChoices):
    """The five stretches of the road in which a page shows the nine phases."""

    EXPLORE = "explore", _("Explore")
    AGREE = "agree", _("Agree")
    PLAN = "plan", _("Plan together")
    EXCHANGE = "exchange", _("Exchange")
    DECIDE = "decide", _("Review and decide")


STAGE_OF_PHASE = {
    Phase.ORIENTATION: Stage.EXPLORE,
    Phase.SEARCH: Stage.EXPLORE,
    Phase.ACQUAINTANCE: Stage.EXPLORE,
    Phase.AGREEMENT: Stage.AGREE,
    Phase.PLANNING: Stage.PLAN,
    Phase.IMPLEMENTATION: Stage.EXCHANGE,
    Phase.FOLLOW_UP: Stage.EXCHANGE,
    Phase.EVALUATION: Stage.DECIDE,
    Phase.RENEWAL: Stage.DECIDE,
}


class PhaseChangeStatus(models.TextChoices):
    PROPOSED = "proposed", _("proposed")
    CONFIRMED = "confirmed", _("confirmed")
    DECLINED = "declined", _("not yet")
