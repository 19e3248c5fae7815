"""Narrowing the lines of a budget."""

import django_filters
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import CostClass, Eligibility
from capacity.models import BudgetLine
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised

UNKNOWN = "none"


class LineFilter(PageFilter):
    """Lines by municipality, source, class of cost, whether the source pays, and words."""

    partner = django_filters.ChoiceFilter(
        label=gettext_lazy("Municipality"), empty_label=gettext_lazy("Every municipality")
    )
    source = django_filters.ChoiceFilter(
        method="narrow_to_source", label=gettext_lazy("Source"), empty_label=gettext_lazy("Every source")
    )
    cost_class = django_filters.ChoiceFilter(
        choices=capitalised(CostClass), label=gettext_lazy("Class of cost"), empty_label=gettext_lazy("Every class")
    )
    eligible = django_filters.ChoiceFilter(
        choices=capitalised(Eligibility),
        label=gettext_lazy("Does the source pay for it?"),
        empty_label=gettext_lazy("Whatever the source says"),
    )
    what = django_filters.CharFilter(lookup_expr="icontains", label=gettext_lazy("Words in the line"))

    class Meta:
        model = BudgetLine
        form = FilterForm
        fields = []

    def __init__(self, *args, partnership, sources, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["partner"].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]
        self.filters["source"].extra["choices"] = [
            *((source.pk, source.name) for source in sources),
            (UNKNOWN, _("Not known yet")),
        ]

    def narrow_to_source(self, lines, name, value):
        return lines.filter(source=None if value == UNKNOWN else value)
