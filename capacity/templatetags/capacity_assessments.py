"""The words of a self-assessment."""

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.assessments.spread import CHOICES
from capacity.choices import Outside, RoleGroup, RoundKind

register = template.Library()


@register.filter
def spread_words(spread):
    """“2 × 1, 3 × 2, 1 × I don’t know”: how many people gave which answer."""
    parts = [f"{spread[choice]}\u00a0×\u00a0{choice_words(choice)}" for choice in CHOICES if spread.get(choice)]
    number = sum(spread.values())
    people = ngettext("One person answered: %(spread)s", "%(number)s people answered: %(spread)s", number)
    return people % {"number": number, "spread": ", ".join(parts)} if parts else ""


def choice_words(choice):
    return Outside(choice).label if choice in Outside.values else _("“%(score)s”") % {"score": choice}


@register.filter
def role_group(code):
    """The group of people in words."""
    return RoleGroup(code).label


@register.filter
def round_kind(code):
    """The kind of a round in words, from its code in frozen facts."""
    return RoundKind(code).label
