"""Narrowing a list; the filters live in the address, so a link shows the same list."""

import django_filters
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from stedenband.ui.links import with_query


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
