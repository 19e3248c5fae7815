"""Narrowing the list of organisations."""

import django_filters
from django.db.models import Q
from django.utils.translation import gettext_lazy

from partnerships.models import LeadingGroup, Organisation
from partnerships.similar import alike_to
from stedenband.ui.filters import FilterForm, PageFilter


class OrganisationFilter(PageFilter):
    """Organisations by a name or something like it, and by who leads them."""

    name = django_filters.CharFilter(method="narrow_to_name", label=gettext_lazy("Name, or something like it"))
    led_by = django_filters.ModelChoiceFilter(
        method="narrow_to_leaders",
        queryset=LeadingGroup.objects.all(),
        label=gettext_lazy("Who leads it?"),
        empty_label=gettext_lazy("Everybody"),
    )

    class Meta:
        model = Organisation
        form = FilterForm
        fields = []

    def narrow_to_name(self, organisations, name, value):
        near = [one.pk for one in alike_to(value, organisations)]
        return organisations.filter(Q(pk__in=near) | Q(name__icontains=value))

    def narrow_to_leaders(self, organisations, name, value):
        return organisations.of_leaders(value)
