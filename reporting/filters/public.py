import django_filters
from django.utils.translation import gettext_lazy as _

from reporting.choices import QuestionStatus
from reporting.models import PublicQuestion
from stedenband.ui.filters import FilterForm, PageFilter
from stedenband.ui.forms import capitalised


class PublicQuestionFilter(PageFilter):
    status = django_filters.ChoiceFilter(label=_("Status"), choices=capitalised(QuestionStatus), empty_label=_("All"))

    class Meta:
        model = PublicQuestion
        form = FilterForm
        fields = ["status"]
