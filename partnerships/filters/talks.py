"""Narrowing the list of conversations."""

import django_filters
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.models import Comment
from partnerships.talks import TALKABLES
from stedenband.ui.filters import FilterForm, PageFilter

OPEN, FOR_US, NOTES = "open", "us", "notes"


class TalkFilter(PageFilter):
    """Words by what waits, what they are about, and themselves."""

    show = django_filters.ChoiceFilter(
        method="narrow_to_waiting", label=gettext_lazy("Show"), empty_label=gettext_lazy("Everything")
    )
    about = django_filters.ChoiceFilter(
        method="narrow_to_subject", label=gettext_lazy("About"), empty_label=gettext_lazy("Everything")
    )
    words = django_filters.CharFilter(field_name="text", lookup_expr="icontains", label=gettext_lazy("Words"))

    class Meta:
        model = Comment
        form = FilterForm
        fields = []

    def __init__(self, *args, own_partner, **kwargs):
        super().__init__(*args, **kwargs)
        self.own_partner = own_partner
        own = [(FOR_US, _("Questions that wait for us")), (NOTES, _("Notes of our municipality"))]
        kinds = sorted((str(kind.label), code) for code, kind in TALKABLES.items())
        self.filters["show"].extra["choices"] = [(OPEN, _("Open questions")), *(own if own_partner else [])]
        self.filters["about"].extra["choices"] = [(code, capfirst(label)) for label, code in kinds]

    def narrow_to_waiting(self, comments, name, value):
        if value == OPEN:
            return comments.open_questions()
        return comments.awaiting(self.own_partner) if value == FOR_US else comments.filter(Comment.private)

    def narrow_to_subject(self, comments, name, value):
        meta = TALKABLES[value].model._meta
        return comments.filter(subject_type__app_label=meta.app_label, subject_type__model=meta.model_name)
