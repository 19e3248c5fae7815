"""Narrowing the list of partnerships."""

import django_filters
from dateutil.relativedelta import relativedelta
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy, ngettext_lazy
from django_countries import countries

from partnerships.choices import STORED_STATUSES, Phase
from partnerships.models import Agreement, Municipality, Partnership, Theme
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised

MONTHS = (1, 3, 6, 12)
WITHOUT = "none"


class PartnershipFilter(PageFilter):
    """Partnerships by name of a municipality, country, phase, status, theme and what becomes of their agreement."""

    name = django_filters.CharFilter(
        method="narrow_to_name", label=gettext_lazy("Name of a municipality, a former one too")
    )
    country = django_filters.ChoiceFilter(
        field_name="partners__municipality__country",
        distinct=True,
        label=gettext_lazy("Country"),
        empty_label=gettext_lazy("Every country"),
    )
    phase = django_filters.ChoiceFilter(
        choices=capitalised(Phase), label=gettext_lazy("Phase"), empty_label=gettext_lazy("Every phase")
    )
    status = django_filters.ChoiceFilter(
        choices=capitalised(STORED_STATUSES),
        label=gettext_lazy("How it is"),
        empty_label=gettext_lazy("However it is"),
    )
    theme = django_filters.ModelChoiceFilter(
        field_name="themes",
        queryset=Theme.objects.none(),
        label=gettext_lazy("Theme"),
        empty_label=gettext_lazy("Every theme"),
    )
    agreement = django_filters.ChoiceFilter(
        method="narrow_to_agreement",
        label=gettext_lazy("Agreement"),
        empty_label=gettext_lazy("With or without"),
        choices=[
            *(
                (
                    str(months),
                    ngettext_lazy("Ends within %(months)s month", "Ends within %(months)s months", months)
                    % {"months": months},
                )
                for months in MONTHS
            ),
            (WITHOUT, gettext_lazy("None in force")),
        ],
    )

    class Meta:
        model = Partnership
        form = FilterForm
        fields = []

    def __init__(self, *args, queryset, **kwargs):
        super().__init__(*args, queryset=queryset, **kwargs)
        seen = Municipality.objects.filter(partners__partnership__in=queryset).values_list("country", flat=True)
        self.filters["country"].extra["choices"] = sorted(
            ((code, countries.name(code)) for code in set(seen)), key=lambda choice: choice[1]
        )
        self.filters["theme"].queryset = Theme.objects.filter(partnerships__in=queryset).distinct()

    def narrow_to_name(self, partnerships, name, value):
        called = Q(name__icontains=value) | Q(other_names__icontains=value)
        return partnerships.filter(partners__municipality__in=Municipality.objects.filter(called)).distinct()

    def narrow_to_agreement(self, partnerships, name, value):
        in_force = Agreement.objects.in_force().filter(partnership=OuterRef("pk"))
        today = timezone.localdate()
        if value == WITHOUT:
            return partnerships.exclude(Exists(in_force.filter(ends_on__gte=today)))
        return partnerships.filter(
            Exists(in_force.filter(ends_on__gte=today, ends_on__lte=today + relativedelta(months=int(value))))
        )
