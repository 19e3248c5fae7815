from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Cadence(models.TextChoices):
    HALF_YEARLY = "half_yearly", _("every half year")
    YEARLY = "yearly", _("every year")
    IRREGULAR = "irregular", _("on days that you choose")
    ONE_OFF = "one_off", _("once")
    AFTER_VISIT = "after_visit", _("after every visit")


MONTHS_OF_CADENCE = {Cadence.HALF_YEARLY: 6, Cadence.YEARLY: 12}

ENDS_ON_GIVEN_DAYS = frozenset({Cadence.IRREGULAR, Cadence.ONE_OFF})
"""The partners themselves say on which day a period ends."""

ROLLED_UP = frozenset({Cadence.HALF_YEARLY, Cadence.IRREGULAR})
"""What was written for these periods comes back in the report of the longer period that holds them."""

ROLLS_UP = frozenset({Cadence.YEARLY, Cadence.ONE_OFF})


class FormOfReport(models.TextChoices):
    FULL = "full", _("full report")
    LIGHT = "light", _("light report")


USUAL_FORMS = {
    Cadence.HALF_YEARLY: FormOfReport.LIGHT,
    Cadence.YEARLY: FormOfReport.FULL,
    Cadence.IRREGULAR: FormOfReport.LIGHT,
    Cadence.ONE_OFF: FormOfReport.FULL,
    Cadence.AFTER_VISIT: FormOfReport.LIGHT,
}
"""What a calendar proposes; the partners choose (`guide/domain.md` 2.2)."""


class DueState(StrEnum):
    """Where a period stands on a day: computed, never stored."""

    NOT_OPEN = "not_open"
    OPEN = "open"
    SOON = "soon"
    OVERDUE = "overdue"


DAYS_THAT_ARE_SOON = 14
"""From so many days before its date a report is due soon."""

LONGEST_PERIOD = 3 * 366
"""So many days a period has at most: nobody remembers more."""
