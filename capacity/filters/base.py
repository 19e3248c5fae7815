"""What filters of this app share."""

from django import forms
from django.utils.translation import gettext as _

from stedenband.ui.forms import PageForm


class PlainForm(PageForm, forms.Form):
    """A filter without days."""


class SpanForm(PageForm, forms.Form):
    """A filter with a first and a last day, `since` and `until`."""

    def clean(self):
        span = super().clean()
        if span.get("since") and span.get("until") and span["until"] < span["since"]:
            self.add_error("until", _("The last day is before the first day. Check the two dates."))
        return span
