"""The stories, told once into an empty database."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from partnerships.models import Partnership
from stedenband.demo import first_story, second_story, third_story
from stedenband.demo.calendar import Calendar
from stedenband.demo.teller import Teller
from stedenband.lib.errors import DomainError


def tell(today: date) -> None:
    """The partnerships exist, with two years of life that ends at `today`; the same words on each run.

    Raises `DomainError("not_empty")` when there is a partnership already, for the demo never mixes with real life.
    """
    if Partnership.objects.exists():
        raise DomainError("not_empty", _("There is a partnership here already: the demo only fills an empty database."))
    calendar = Calendar(today)
    with transaction.atomic():
        first = Teller(calendar)
        first.invite_everybody(calendar.day(-30))
        for story in (first_story, second_story, third_story):
            teller = first.of_the_same_people()
            story.tell(teller)
            teller.catch_up(date.max)
