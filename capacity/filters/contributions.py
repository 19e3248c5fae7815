"""Narrowing the list of what each brought."""

import django_filters
from django.utils.translation import gettext_lazy

from capacity.choices import ContributionKind, Currency, DayType
from capacity.filters.base import SpanForm
from capacity.filters.purposes import PurposeFilter
from capacity.models import Contribution
from partnerships.choices import ActorGroup
from stedenband.ui.filters import PageFilter
from stedenband.ui.forms import capitalised


class ContributionFilter(PageFilter):
    """Contributions by period, who brought them, kind, what the days were for, group, and words."""

    since = django_filters.DateFilter(field_name="given_on", lookup_expr="gte", label=gettext_lazy("From"))
    until = django_filters.DateFilter(field_name="given_on", lookup_expr="lte", label=gettext_lazy("To"))
    brought_by = django_filters.ChoiceFilter(
        field_name="partner", label=gettext_lazy("Brought by"), empty_label=gettext_lazy("Everyone")
    )
    kind = django_filters.ChoiceFilter(
        choices=capitalised(ContributionKind),
        label=gettext_lazy("Kind"),
        empty_label=gettext_lazy("Every kind"),
    )
    purpose = PurposeFilter(field_name="activity__purpose")
    day_type = django_filters.ChoiceFilter(
        choices=capitalised(DayType), label=gettext_lazy("What the days were for"), empty_label=gettext_lazy("Anything")
    )
    currency = django_filters.ChoiceFilter(
        choices=capitalised(Currency), label=gettext_lazy("Currency"), empty_label=gettext_lazy("Every currency")
    )
    group = django_filters.ChoiceFilter(
        choices=capitalised(ActorGroup), label=gettext_lazy("Group"), empty_label=gettext_lazy("Every group")
    )
    words = django_filters.CharFilter(
        field_name="description", lookup_expr="icontains", label=gettext_lazy("Words in the description")
    )

    class Meta:
        model = Contribution
        form = SpanForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["brought_by"].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]
