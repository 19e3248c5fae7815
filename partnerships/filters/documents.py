"""Narrowing the list of documents."""

import django_filters
from django.utils.translation import gettext_lazy

from partnerships.choices import DOCUMENT_LANGUAGES, DocumentKind, Visibility
from partnerships.models import Document
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised


class DocumentFilter(PageFilter):
    """Documents by words of the title, kind, language and who may read them."""

    words = django_filters.CharFilter(
        field_name="title", lookup_expr="icontains", label=gettext_lazy("Words in the title")
    )
    kind = django_filters.ChoiceFilter(
        choices=capitalised(DocumentKind), label=gettext_lazy("Kind"), empty_label=gettext_lazy("Every kind")
    )
    # Not `language`: in an address that is the language of the page.
    written_in = django_filters.ChoiceFilter(
        field_name="language",
        choices=DOCUMENT_LANGUAGES,
        label=gettext_lazy("Language"),
        empty_label=gettext_lazy("Every language"),
    )
    visibility = django_filters.ChoiceFilter(
        label=gettext_lazy("Who may read it"), empty_label=gettext_lazy("Everything")
    )

    class Meta:
        model = Document
        form = FilterForm
        fields = []

    def __init__(self, *args, own_partner, **kwargs):
        super().__init__(*args, **kwargs)
        self.filters["visibility"].extra["choices"] = [
            row for row in capitalised(Visibility) if own_partner is not None or row[0] != Visibility.OWN
        ]
