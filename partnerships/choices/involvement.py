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
    COUNCIL = "council", _("advisory council")
    SCHOOL = "school", _("school or institute")
    COOPERATIVE = "cooperative", _("cooperative or business")
    FOURTH_PILLAR = "fourth_pillar", _("fourth-pillar initiative")
