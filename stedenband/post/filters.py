import django_filters
from django.utils.translation import gettext_lazy as _

from stedenband.post.choices import NoticeKind
from stedenband.post.models import Notice
from stedenband.ui.filters import FilterForm, PageFilter


class NoticeFilter(PageFilter):
    kind = django_filters.ChoiceFilter(label=_("About"), choices=NoticeKind.choices, empty_label=_("Everything"))

    class Meta:
        model = Notice
        form = FilterForm
        fields = ["kind"]
