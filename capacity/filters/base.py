"""What filters of this app share."""

from django.utils.translation import gettext as _

from stedenband.ui.filters import FilterForm


class SpanForm(FilterForm):
    """A filter with a first and a last day, `since` and `until`."""

    def clean(self):
        span = super().clean()
        if span.get("since") and span.get("until") and span["until"] < span["since"]:
            self.add_error("until", _("The last day is before the first day. Check the two dates."))
        return span
