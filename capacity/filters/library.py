"""Searching the library: words without accents, and what lessons have in common."""

import django_filters
from django.conf import settings
from django.utils.translation import gettext_lazy
from django_countries import countries

from capacity.choices import LearningStage
from capacity.models import Lesson, LibraryTag
from partnerships.models import Theme
from stedenband.lib.text import folded
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised


class LibraryFilter(PageFilter):
    """Lessons that hold every word asked for, whatever its accents, and have this theme, country, language, stage."""

    words = django_filters.CharFilter(method="narrow_to_words", label=gettext_lazy("Words"))
    tag = django_filters.ModelChoiceFilter(
        field_name="tags",
        queryset=LibraryTag.objects.none(),
        label=gettext_lazy("Word of the library"),
        empty_label=gettext_lazy("Every word"),
    )
    theme = django_filters.ModelChoiceFilter(
        queryset=Theme.objects.none(), label=gettext_lazy("Theme"), empty_label=gettext_lazy("Every theme")
    )
    country = django_filters.ChoiceFilter(label=gettext_lazy("Country"), empty_label=gettext_lazy("Every country"))
    written = django_filters.ChoiceFilter(
        field_name="language",
        choices=settings.LANGUAGES,
        label=gettext_lazy("Written in"),
        empty_label=gettext_lazy("Every language"),
    )
    stage = django_filters.ChoiceFilter(
        choices=capitalised(LearningStage), label=gettext_lazy("How far"), empty_label=gettext_lazy("Every stage")
    )

    class Meta:
        model = Lesson
        form = FilterForm
        fields = []

    def __init__(self, *args, queryset, **kwargs):
        super().__init__(*args, queryset=queryset, **kwargs)
        shelf = queryset.order_by().values("pk")
        codes = set(queryset.order_by().values_list("country", flat=True))
        self.filters["country"].extra["choices"] = sorted(
            ((code, countries.name(code)) for code in codes), key=lambda choice: choice[1]
        )
        self.filters["theme"].queryset = Theme.objects.filter(lessons__in=shelf).distinct()
        self.filters["tag"].queryset = LibraryTag.objects.filter(lessons__in=shelf).distinct()

    def narrow_to_words(self, lessons, name, value):
        for word in folded(value).split():
            lessons = lessons.filter(search_text__contains=word)
        return lessons
