"""What may go otherwise than hoped, on any side, said in words and never in figures (`guide/domain.md` 2.3, 14)."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class RiskKind(models.TextChoices):
    PEOPLE = "people", _("people who leave")
    ELECTIONS = "elections", _("elections and change of politics")
    SAFETY = "safety", _("safety")
    MONEY = "money", _("money")
    INTEGRITY = "integrity", _("integrity")
    WEATHER = "weather", _("weather and nature")
    OTHER = "other", _("something else")


class Likelihood(models.TextChoices):
    UNLIKELY = "unlikely", _("it would surprise us")
    POSSIBLE = "possible", _("it could happen")
    LIKELY = "likely", _("we count on it")


class Effect(models.TextChoices):
    """How far it would reach, in what the partners do together."""

    LITTLE = "little", _("we go on as planned")
    DELAY = "delay", _("something comes later or changes")
    STOP = "stop", _("an activity or a step falls away")
    ALL = "all", _("the partnership itself is at stake")


class RiskState(models.TextChoices):
    """How it is with a risk for who reads it: an incident that a municipality keeps to itself is not told to others."""

    OPEN = "open", pgettext_lazy("risk", "open")
    HAPPENED = "happened", _("it happened")
    CLOSED = "closed", pgettext_lazy("risk", "closed")
