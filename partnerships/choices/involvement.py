"""How far and as what an actor takes part (`guide/domain.md` 5)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.IntegerChoices):
    """How far an actor is involved, from hearing of it to judging it."""

    NONE = 0, _("not involved")
    INFORMED = 1, _("informed")
    CONSULTED = 2, _("consulted")
    CO_DECIDES = 3, _("co-decides")
    CARRIES_OUT = 4, _("carries out")
    EVALUATES = 5, _("evaluates")


class OrganisationKind(models.TextChoices):
    ASSOCIATION = "association", _("association or committee")
    NEIGHBOURHOOD = "neighbourhood", _("neighbourhood or users’ committee")
    COUNCIL = "council", _("advisory council")
    NGO = "ngo", _("non-governmental organisation")
    SCHOOL = "school", _("school or institute")
    COOPERATIVE = "cooperative", _("cooperative or business")
    FOURTH_PILLAR = "fourth_pillar", _("fourth-pillar initiative")


class Naming(models.TextChoices):
    """Whether an organisation agreed to be named in what goes out; silence is never consent."""

    UNASKED = "unasked", _("not asked yet")
    AGREED = "agreed", _("may be named")
    REFUSED = "refused", _("would rather not be named")


class Relation(models.TextChoices):
    """How a fourth-pillar initiative stands beside the partnership (`guide/domain.md` 5)."""

    NONE = "none", _("works on its own")
    SHARES = "shares", _("shares information with you")
    REFERS = "refers", _("takes up needs that colleagues pass on to it")
