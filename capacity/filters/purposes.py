"""Narrowing to one purpose of an activity, or to one of the two shares of the centre of gravity."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import CAPACITY_PURPOSES, ActivityPurpose, ActivityStatus
from stedenband.ui.forms import capitalised

CAPACITY, OTHER = "capacity", "other"
"""The two shares of the centre of gravity."""


class PurposeFilter(django_filters.ChoiceFilter):
    """Rows of which the activity is for something; what was brought or paid counts once its activity took place."""

    def __init__(self, field_name="purpose", **kwargs):
        super().__init__(
            field_name=field_name,
            label=gettext_lazy("What for"),
            empty_label=gettext_lazy("Whatever it is for"),
            **kwargs,
        )
        self.extra["choices"] = purposes

    def filter(self, qs, value):
        if value not in {CAPACITY, OTHER}:
            return super().filter(qs, value)
        if self.field_name.startswith("activity__"):
            qs = qs.filter(activity__status=ActivityStatus.DONE)
        builds = Q(**{f"{self.field_name}__in": CAPACITY_PURPOSES})
        return qs.filter(builds if value == CAPACITY else ~builds)


def purposes():
    """What an activity may be for, by the two shares of the centre of gravity."""
    named = capitalised(ActivityPurpose)
    return [
        (
            _("Capacity building"),
            [(CAPACITY, _("All capacity building")), *(one for one in named if one[0] in CAPACITY_PURPOSES)],
        ),
        (
            _("Everything else"),
            [(OTHER, _("All the rest")), *(one for one in named if one[0] not in CAPACITY_PURPOSES)],
        ),
    ]
