"""Narrowing the lessons of one partnership."""

import django_filters
from django.utils.translation import gettext_lazy

from capacity.choices import LearningStage
from capacity.models import Learning
from partnerships.models import Theme
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised


class LearningFilter(PageFilter):
    """Lessons by who learned, from whom, how far they came, theme, and words of the text."""

    municipality = django_filters.ChoiceFilter(
        field_name="learner", label=gettext_lazy("Who learned"), empty_label=gettext_lazy("Every municipality")
    )
    learned_from = django_filters.ChoiceFilter(
        label=gettext_lazy("From whom"), empty_label=gettext_lazy("From anybody, or alone")
    )
    stage = django_filters.ChoiceFilter(
        choices=capitalised(LearningStage), label=gettext_lazy("How far"), empty_label=gettext_lazy("Every stage")
    )
    theme = django_filters.ModelChoiceFilter(
        queryset=Theme.objects.none(),
        label=gettext_lazy("Theme"),
        empty_label=gettext_lazy("Every theme"),
        null_label=gettext_lazy("No theme"),
    )
    text = django_filters.CharFilter(lookup_expr="icontains", label=gettext_lazy("Words in the lesson"))

    class Meta:
        model = Learning
        form = FilterForm
        fields = []

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        partners = [(one.pk, one.name) for one in partnership.partner_list]
        self.filters["municipality"].extra["choices"] = partners
        self.filters["learned_from"].extra["choices"] = partners
        self.filters["theme"].queryset = Theme.objects.filter(learnings__partnership=partnership).distinct()
