"""Narrowing what stands behind the balances."""

import django_filters
from django.db.models import Max, Min
from django.utils import timezone
from django.utils.translation import gettext_lazy

from capacity.balances.initiative import joint_subjects
from capacity.models import Activity
from partnerships.models import AgendaItem
from stedenband.ui.filters import FilterForm, PageFilter


class SubjectFilter(PageFilter):
    """Subjects on joint agendas by year and by who put them there."""

    of_year = django_filters.ChoiceFilter(
        field_name="meeting__starts_at",
        lookup_expr="year",
        label=gettext_lazy("Year"),
        empty_label=gettext_lazy("Since the start"),
    )
    municipality = django_filters.ChoiceFilter(
        field_name="partner", label=gettext_lazy("Who put it there"), empty_label=gettext_lazy("Every municipality")
    )

    class Meta:
        model = AgendaItem
        form = FilterForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["of_year"].extra["choices"] = [(year, year) for year in years_of(partnership)]
        self.filters["municipality"].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]

    @property
    def year(self) -> int | None:
        """The year that was chosen; None since the start."""
        chosen = self.form.is_valid() and self.form.cleaned_data["of_year"]
        return int(chosen) if chosen else None


def years_of(partnership) -> range:
    """The years in which something was done or talked about, the newest first."""
    done = Activity.objects.of_partnership(partnership).aggregate(first=Min("starts_on"), last=Max("ends_on"))
    met = joint_subjects(partnership).aggregate(first=Min("meeting__starts_at"), last=Max("meeting__starts_at"))
    ends = [moment.year for moment in (*done.values(), *met.values()) if moment] or [timezone.localdate().year]
    return range(max(ends), min(ends) - 1, -1)
