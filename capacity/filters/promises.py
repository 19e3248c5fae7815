"""Narrowing the list of promises."""

import django_filters
from django.utils.translation import gettext_lazy

from capacity.choices import PromiseKind
from capacity.models import Promise
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised

WAITING, COMING, DECIDED = "waiting", "coming", "decided"
STATES = [
    (WAITING, gettext_lazy("Waits for a meeting")),
    (COMING, gettext_lazy("On an agenda")),
    (DECIDED, gettext_lazy("Decided")),
]


class PromiseFilter(PageFilter):
    """Promises by kind, municipality, and how far the steering group came with them."""

    kind = django_filters.ChoiceFilter(
        choices=capitalised(PromiseKind), label=gettext_lazy("Kind"), empty_label=gettext_lazy("Every kind")
    )
    partner = django_filters.ChoiceFilter(
        choices=[], label=gettext_lazy("Promised for"), empty_label=gettext_lazy("Every municipality")
    )
    state = django_filters.ChoiceFilter(
        method="narrow_to_state", choices=STATES, label=gettext_lazy("State"), empty_label=gettext_lazy("Every state")
    )

    class Meta:
        model = Promise
        form = FilterForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["partner"].extra["choices"] = [(row.pk, row.name) for row in partnership.partner_list]

    def narrow_to_state(self, promises, name, value):
        narrowed = {
            WAITING: promises.waiting_for_a_meeting,
            COMING: promises.coming,
            DECIDED: promises.decided,
        }
        return narrowed[value]()
