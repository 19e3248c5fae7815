from django.db import models
from django.utils.translation import gettext_lazy as _


class Section(models.TextChoices):
    """The kinds of section in the order in which they are read (`guide/domain.md` 2.3; the first is the cover)."""

    BRIEF = "brief", _("In brief")
    CONTEXT = "context", _("Context")
    RESULTS = "results", _("Results")
    ACTIVITIES = "activities", _("Activities")
    DEVIATIONS = "deviations", _("What went differently")
    BALANCE = "balance", _("Capacity and democracy")
    LEARNING = "learning", _("What did we learn?")
    QUICK_WINS = "quick_wins", _("Quick visible results")
    INVOLVEMENT = "involvement", _("Who was involved?")
    COMMUNICATION = "communication", _("What the population heard")
    FINANCES = "finances", _("Money, days and gifts in kind")
    GOODS = "goods", _("Goods handed over")
    RISKS = "risks", _("Risks and integrity")
    HEALTH = "health", _("How we work together")
    ESSENCE = "essence", _("Is this still a stedenband?")
    NEXT = "next", _("Next period")
    STATEMENT = "statement", _("Joint statement")


class Narrative(models.TextChoices):
    """Whether the partners write in a section, beside what the records say."""

    ALWAYS = "always", _("always")
    OFF_TRACK = "off_track", _("only when something is off track")
    NEVER = "never", _("never")


FULL_FORM = "full"
LIGHT_FORM = "light"
"""The codes of the two forms of report that are delivered; administrators compose others."""

MAX_ROWS = 600
"""So many activities, lessons and contributions a report lists one by one; it says when there were more.

Three such lists are some 150 pages and half a minute of work (`guide/trust.md` 6, rule 18).
"""

HELPFUL_WORDS = 150
"""So many words are enough for a section, unless its form says otherwise; more is allowed."""
