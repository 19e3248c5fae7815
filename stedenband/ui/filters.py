"""Narrowing a list; the filters live in the address, so a link shows the same list."""

import django_filters
from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from stedenband.ui.forms import PageForm
from stedenband.ui.links import with_query


class FilterForm(PageForm, forms.Form):
    """The form of a `PageFilter`."""


class PageFilter(django_filters.FilterSet):
    """Filters of one page: which rows are left is `qs`, what was chosen is `chosen`."""

    def chosen(self) -> list[tuple[str, str]]:
        """The filters in force as (words, address of this page without that filter); none while one is wrong."""
        if not self.form.is_valid():
            return []
        return [
            (self.in_words(name, value), with_query(self.request, **{name: None, "page": None}))
            for name, value in self.form.cleaned_data.items()
            if value not in (None, "")
        ]

    def in_words(self, name, value):
        field = self.form[name]
        return _("%(label)s: %(value)s") % {"label": field.label, "value": shown(field.field, value)}


def shown(field, value) -> str:
    """What was chosen, as a person reads it."""
    for key, label in getattr(field, "choices", ()):
        options = label if isinstance(label, list | tuple) else [(key, label)]
        for option, words in options:
            if str(option) == str(value):
                return words
    return str(value) if not hasattr(value, "strftime") else date_format(value)


class FilteredList:
    """A list page that is narrowed by its address; stands before `ListView`.

    The page says its `filter_class`, what that needs to know in `get_filter_kwargs()`, and its rows in `get_rows()`.
    """

    filter_class = PageFilter

    def get_rows(self):
        """All that the reader may see of this list, in its order."""
        raise NotImplementedError

    def get_filter_kwargs(self) -> dict:
        return {}

    def get_queryset(self):
        self.filters = self.filter_class(
            self.request.GET, queryset=self.get_rows(), request=self.request, **self.get_filter_kwargs()
        )
        return self.filters.qs

    def get_context_data(self, **kwargs):
        return super().get_context_data(filters=self.filters, chosen=self.filters.chosen(), **kwargs)
