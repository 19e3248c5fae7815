from django.db import models
from django.utils.translation import gettext_lazy as _


class Section(models.TextChoices):
    """The sections in the order in which they are read."""

    BRIEF = "brief", _("In brief")
    CONTEXT = "context", _("Context")
    ACTIVITIES = "activities", _("Activities")
    LEARNING = "learning", _("What did we learn?")
    BALANCE = "balance", _("Capacity and quick results")
    INVOLVEMENT = "involvement", _("Who was involved?")
    CONTRIBUTIONS = "contributions", _("What each brought")
    NEXT = "next", _("Next period")


NARRATIVE_SECTIONS = [Section.BRIEF, Section.CONTEXT, Section.LEARNING, Section.NEXT]
"""What people write; figures are computed, never typed."""

GUIDANCE = {
    Section.BRIEF: _("Five lines that your neighbour would understand."),
    Section.CONTEXT: _(
        "Elections, new colleagues, a new law, a crisis: what changed around you, and what it means for your plan."
    ),
    Section.LEARNING: _("What your municipality learned and uses now, and what it does not use and why."),
    Section.NEXT: _("What you want to do in the next period, and what you need the other to decide."),
}

MAX_ROWS = 600
"""So many activities, lessons and contributions a report lists one by one; it says when there were more.

Three such lists are some 150 pages and half a minute of work (`guide/trust.md` 6, rule 18).
"""

HELPFUL_WORDS = 150
"""So many words are enough for a section; more is allowed."""
