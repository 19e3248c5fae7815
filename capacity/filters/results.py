"""Narrowing the lists of indicators, of actors and of what others found."""

import django_filters
from django import forms
from django.utils.translation import gettext_lazy

from capacity.choices import ExternalKind, MarkerGrade, Progress, ResultLevel
from capacity.models import BoundaryActor, ExternalResult, Indicator, Measurement, Trajectory
from partnerships.choices import ActorGroup
from stedenband.ui.filters import PageFilter
from stedenband.ui.forms import PageForm, capitalised

RUNNING, STOPPED = "running", "stopped"


class NarrowForm(PageForm, forms.Form):
    pass


class ResultFilter(PageFilter):
    """What the three lists share: the trajectories and municipalities of one partnership to choose from."""

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        if "trajectory" in self.filters:
            rows = Trajectory.objects.of_partnership(partnership)
            self.filters["trajectory"].extra["choices"] = [(row.pk, row.title) for row in rows]
        self.filters["municipality"].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]

    def of_trajectory(self) -> str:
        """The query that names the chosen trajectory to a form; empty when none is chosen."""
        chosen = self.form.cleaned_data.get("trajectory") if self.form.is_valid() else ""
        return f"?trajectory={chosen}" if chosen else ""


def by_trajectory():
    return django_filters.ChoiceFilter(
        field_name="trajectory", label=gettext_lazy("Trajectory"), empty_label=gettext_lazy("Every trajectory")
    )


def by_municipality(field, label):
    return django_filters.ChoiceFilter(field_name=field, label=label, empty_label=gettext_lazy("Every municipality"))


class IndicatorFilter(ResultFilter):
    """Indicators by trajectory, level, where they are measured, what was last said, and whether they still run."""

    trajectory = by_trajectory()
    level = django_filters.ChoiceFilter(
        choices=capitalised(ResultLevel), label=gettext_lazy("Level"), empty_label=gettext_lazy("Every level")
    )
    municipality = by_municipality("measured_by", gettext_lazy("Measured in"))
    said = django_filters.ChoiceFilter(
        choices=capitalised(Progress),
        method="narrow_to_answer",
        label=gettext_lazy("Somebody said"),
        empty_label=gettext_lazy("Anything or nothing"),
    )
    state = django_filters.ChoiceFilter(
        choices=[(RUNNING, gettext_lazy("Still measured")), (STOPPED, gettext_lazy("No longer measured"))],
        method="narrow_to_state",
        label=gettext_lazy("State"),
        empty_label=gettext_lazy("Every state"),
    )
    title = django_filters.CharFilter(lookup_expr="icontains", label=gettext_lazy("Words in the title"))

    class Meta:
        model = Indicator
        form = NarrowForm
        fields = []

    def narrow_to_answer(self, indicators, name, value):
        """What some municipality said at any time: one may look for honest answers."""
        return indicators.filter(pk__in=Measurement.objects.filter(progress=value).values("indicator"))

    def narrow_to_state(self, indicators, name, value):
        return indicators.filter(ended_on__isnull=value == RUNNING)


class ActorFilter(ResultFilter):
    """Actors by trajectory, municipality, group, and the grade of what was seen of them."""

    trajectory = by_trajectory()
    municipality = by_municipality("partner", gettext_lazy("In"))
    group = django_filters.ChoiceFilter(
        choices=capitalised(ActorGroup), label=gettext_lazy("Group"), empty_label=gettext_lazy("Every group")
    )
    seen = django_filters.ChoiceFilter(
        choices=capitalised(MarkerGrade),
        method="narrow_to_seen",
        label=gettext_lazy("Somebody saw what"),
        empty_label=gettext_lazy("Anything or nothing"),
    )

    class Meta:
        model = BoundaryActor
        form = NarrowForm
        fields = []

    def narrow_to_seen(self, actors, name, value):
        seen = BoundaryActor.objects.filter(markers__grade=value, markers__entries__isnull=False)
        return actors.filter(pk__in=seen.values("pk"))


class ExternalResultFilter(ResultFilter):
    """What others found, by municipality and kind."""

    municipality = by_municipality("partner", gettext_lazy("About"))
    kind = django_filters.ChoiceFilter(
        choices=capitalised(ExternalKind), label=gettext_lazy("Kind"), empty_label=gettext_lazy("Every kind")
    )

    class Meta:
        model = ExternalResult
        form = NarrowForm
        fields = []
