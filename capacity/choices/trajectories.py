"""Whose power a problem falls under, who is strengthened and how deeply, how a step ends, and looking back."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class StepStatus(models.TextChoices):
    PLANNED = "planned", _("planned")
    REACHED = "reached", _("reached")
    NOT_REACHED = "not_reached", _("not reached")


STEP_OUTCOMES = frozenset({StepStatus.REACHED, StepStatus.NOT_REACHED})


class LegalPower(models.TextChoices):
    """Whose the problem is by law, seen from one municipality (`guide/domain.md` 5, decentralisation as context)."""

    OWN = "own", _("of the municipality itself")
    SHARED = "shared", _("shared with another level of government")
    ELSEWHERE = "elsewhere", _("of another level of government")
    UNCLEAR = "unclear", _("not clear yet")


class CapacityGroup(models.TextChoices):
    """Who grows stronger in a trajectory (seed; `guide/domain.md` 3.1)."""

    STAFF = "staff", _("municipal staff")
    POLITICIANS = "politicians", _("politicians")
    CIVIL_SOCIETY = "civil_society", _("civil society")


class CapacityLevel(models.TextChoices):
    """How deep strengthening goes: it lasts when it does not stop at a person."""

    PERSON = "person", pgettext_lazy("level of capacity", "people")
    ORGANISATION = "organisation", pgettext_lazy("level of capacity", "organisation")
    SOCIETY = "society", pgettext_lazy("level of capacity", "institution and society")


class LookBackStatus(models.TextChoices):
    WRITING = "writing", _("being written")
    OFFERED = "offered", _("waiting for every municipality")
    AGREED = "agreed", _("agreed by all")


LOOK_BACK_AFTER_MONTHS = 12
"""So long after the last one the partners are asked to look back (`guide/domain.md` 5, process not project)."""
