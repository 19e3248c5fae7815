"""Narrowing the stories of change."""

import django_filters
from django.utils.translation import gettext_lazy

from capacity.choices import ChangeDomain
from capacity.filters.base import SpanForm
from capacity.models import Story
from stedenband.ui.filters import PageFilter
from stedenband.ui.forms import capitalised


class StoryFilter(PageFilter):
    """Stories by when they were told, what changed, and who wrote them down."""

    since = django_filters.DateFilter(field_name="told_on", lookup_expr="gte", label=gettext_lazy("From"))
    until = django_filters.DateFilter(field_name="told_on", lookup_expr="lte", label=gettext_lazy("To"))
    domain = django_filters.ChoiceFilter(
        choices=capitalised(ChangeDomain),
        label=gettext_lazy("What changed"),
        empty_label=gettext_lazy("Every change"),
    )
    municipality = django_filters.ChoiceFilter(
        field_name="partner", label=gettext_lazy("Written down by"), empty_label=gettext_lazy("Every municipality")
    )

    class Meta:
        model = Story
        form = SpanForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["municipality"].extra["choices"] = [(one.pk, one.name) for one in partnership.partner_list]
