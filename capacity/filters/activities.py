"""Narrowing the list of activities."""

import django_filters
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.balances.rows import TOGETHER
from capacity.choices import ActivityKind, ActivityStatus
from capacity.filters.base import SpanForm
from capacity.filters.purposes import PurposeFilter
from capacity.forms.fields import step_choices
from capacity.models import Activity, Learning
from stedenband.ui.filters import PageFilter
from stedenband.ui.forms import capitalised

OUTSIDE = "none"
MOVED = "moved"


class ActivityFilter(PageFilter):
    """Activities by period, kind, purpose, status, place in the journey, learner, initiative, and words."""

    since = django_filters.DateFilter(field_name="ends_on", lookup_expr="gte", label=gettext_lazy("From"))
    until = django_filters.DateFilter(field_name="starts_on", lookup_expr="lte", label=gettext_lazy("To"))
    kind = django_filters.ChoiceFilter(
        choices=capitalised(ActivityKind), label=gettext_lazy("Kind"), empty_label=gettext_lazy("Every kind")
    )
    purpose = PurposeFilter()
    status = django_filters.ChoiceFilter(
        method="narrow_to_status",
        choices=[*capitalised(ActivityStatus), (MOVED, gettext_lazy("Moved to other days"))],
        label=gettext_lazy("Status"),
        empty_label=gettext_lazy("Every status"),
    )
    part_of = django_filters.ChoiceFilter(
        method="narrow_to_journey", label=gettext_lazy("Part of"), empty_label=gettext_lazy("Everything")
    )
    learned = django_filters.ChoiceFilter(
        method="narrow_to_learner", label=gettext_lazy("Who learned"), empty_label=gettext_lazy("Anyone or nobody")
    )
    started_by = django_filters.ChoiceFilter(
        method="narrow_to_initiative", label=gettext_lazy("Who started it"), empty_label=gettext_lazy("Anybody")
    )
    title = django_filters.CharFilter(lookup_expr="icontains", label=gettext_lazy("Words in the title"))

    class Meta:
        model = Activity
        form = SpanForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["part_of"].extra["choices"] = places_in_journey(partnership)
        partners = [(row.pk, row.name) for row in partnership.partner_list]
        self.filters["learned"].extra["choices"] = partners
        self.filters["started_by"].extra["choices"] = [*partners, (TOGETHER, _("All together"))]

    def narrow_to_status(self, activities, name, value):
        """What was moved keeps its own status; here it is found by having moved."""
        return activities.moved() if value == MOVED else activities.filter(status=value)

    def narrow_to_journey(self, activities, name, value):
        if value == OUTSIDE:
            return activities.filter(step=None)
        field, _dash, pk = value.partition("-")
        return activities.filter(**{{"trajectory": "step__trajectory", "step": "step"}[field]: pk})

    def narrow_to_initiative(self, activities, name, value):
        return activities.filter(initiated_by=None if value == TOGETHER else value)

    def narrow_to_learner(self, activities, name, value):
        lessons = Learning.objects.filter(learner=value, activity__isnull=False)
        return activities.filter(pk__in=lessons.values("activity"))


def places_in_journey(partnership):
    groups = [
        (
            trajectory.title,
            [
                (f"trajectory-{trajectory.pk}", _("All steps together")),
                *((f"step-{step.pk}", step.title) for step in steps),
            ],
        )
        for trajectory, steps in step_choices(partnership)
    ]
    return [*groups, (OUTSIDE, _("Outside any trajectory"))]
