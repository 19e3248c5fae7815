"""Everyone steeped in the idea: kits to hand over, and what a new member reads (seed; `guide/domain.md` 5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class KitAudience(models.TextChoices):
    PARTNER_COUNCIL = "partner_council", _("the council of the partner")
    DELEGATION = "delegation", _("a delegation before a trip")
    NEW_COUNCILLORS = "new_councillors", _("new councillors")
    CIVIL_SOCIETY = "civil_society", _("civil society")


class KitLength(models.IntegerChoices):
    """How many pages a kit takes at most with every block in it; a shorter one says less of each."""

    ONE = 1, _("one page: the heart of each subject")
    FOUR = 4, _("four pages: each subject explained")
    TEN = 10, _("ten pages: also questions to talk about")


class TextState(models.TextChoices):
    """Where the text of a block in one language comes from; a language without a text is simply missing."""

    WRITTEN = "written", _("written in this language")
    TRANSLATED = "translated", _("translated")
    CHECKED = "checked", _("checked by a native reader")


class OwnBlock(models.TextChoices):
    """What a kit takes from the partnership itself, so that nobody types it again."""

    AGREEMENT = "agreement", _("The agreement in short")
    FACTS = "facts", _("Our partnership in facts")
    CONTACTS = "contacts", _("Who to contact")


READY_KITS = {
    KitAudience.PARTNER_COUNCIL: (
        KitLength.FOUR,
        ["essence", "principles", "what-we-do", OwnBlock.AGREEMENT, OwnBlock.FACTS, OwnBlock.CONTACTS],
    ),
    KitAudience.DELEGATION: (
        KitLength.FOUR,
        ["pitfall", "essence", "what-we-do", "fourth-pillar", OwnBlock.CONTACTS],
    ),
    KitAudience.NEW_COUNCILLORS: (
        KitLength.ONE,
        ["essence", "principles", "what-we-do", OwnBlock.AGREEMENT, OwnBlock.CONTACTS],
    ),
}
"""Three kits to begin with: for whom, how long, with which blocks in which order."""

CONCEPT_BLOCKS = ["essence", "principles", "what-we-do"]
"""What a new member reads first."""
