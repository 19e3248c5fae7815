"""Narrowing the list of risks."""

import django_filters
from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext_lazy, pgettext_lazy

from partnerships.choices import RiskKind, RiskState
from partnerships.models import Incident, Risk
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised

TO_LOOK_AT = "to_look_at"


class RiskFilter(PageFilter):
    """Risks by words, kind, state for the reader, whom they touch and who looks after them."""

    words = django_filters.CharFilter(
        field_name="text", lookup_expr="icontains", label=gettext_lazy("Words in the text")
    )
    kind = django_filters.ChoiceFilter(
        choices=capitalised(RiskKind), label=gettext_lazy("Kind"), empty_label=gettext_lazy("Every kind")
    )
    state = django_filters.ChoiceFilter(
        method="narrow_to_state",
        choices=[*capitalised(RiskState), (TO_LOOK_AT, gettext_lazy("To be looked at"))],
        label=gettext_lazy("State"),
        empty_label=gettext_lazy("Every state"),
    )
    touches = django_filters.ChoiceFilter(
        choices=[], label=gettext_lazy("Touches"), empty_label=gettext_lazy("Every municipality")
    )
    owner = django_filters.ChoiceFilter(
        field_name="owners",
        choices=[],
        label=pgettext_lazy("risk", "Looked after by"),
        empty_label=gettext_lazy("Every municipality"),
    )

    class Meta:
        model = Risk
        form = FilterForm
        fields = []

    def __init__(self, *args, partnership, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        for name in ("touches", "owner"):
            self.filters[name].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]

    def narrow_to_state(self, risks, name, value):
        """An incident that another municipality keeps to itself makes no difference here."""
        if value == RiskState.CLOSED:
            return risks.exclude(closed_on=None)
        if value == TO_LOOK_AT:
            return risks.to_look_at(timezone.localdate())
        happened = Exists(Incident.objects.visible_to(self.user).filter(risk=OuterRef("pk")))
        return risks.open().filter(happened if value == RiskState.HAPPENED else ~happened)
