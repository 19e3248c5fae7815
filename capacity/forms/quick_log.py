"""The fast lane: what, when, who, and what one takes home."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import VISIBLE_KINDS, ActivityKind, Sex
from capacity.forms.activities import HeadField
from partnerships.choices import ActorGroup
from stedenband.ui.forms import PageForm, capitalised, settle

HOW_LONG = [
    (30, gettext_lazy("Half an hour")),
    (60, gettext_lazy("An hour")),
    (120, gettext_lazy("Two hours")),
    (240, gettext_lazy("Half a day")),
    ("", gettext_lazy("A whole day")),
]


class QuickLogForm(PageForm, forms.Form):
    """Four questions; the kind is that of a call unless one opens the small print."""

    title = forms.CharField(label=gettext_lazy("What was it about?"), max_length=200)
    day = forms.DateField(label=gettext_lazy("When?"))
    minutes = forms.TypedChoiceField(
        label=gettext_lazy("How long?"), choices=HOW_LONG, coerce=int, empty_value=None, required=False
    )
    learned = forms.CharField(
        label=gettext_lazy("What does your municipality take home?"),
        help_text=gettext_lazy("One sentence is enough. Leave it open to answer later."),
        max_length=4_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("What was it?"),
        choices=capitalised(kind for kind in ActivityKind if kind not in VISIBLE_KINDS),
        required=False,
    )

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.partners = partners
        for partner in partners:
            field = HeadField(label=partner.name)
            settle(field)
            self.fields[f"people_{partner.pk}"] = field

    def people(self):
        """The bound field of each partner, in their order."""
        return [self[f"people_{partner.pk}"] for partner in self.partners]

    def heads(self):
        """Who took part, as the action takes it: colleagues, whose sex nobody was asked about."""
        return {
            (partner.pk, ActorGroup.STAFF.value, Sex.OTHER.value): self.cleaned_data[f"people_{partner.pk}"] or 0
            for partner in self.partners
        }

    def clean_kind(self):
        return self.cleaned_data["kind"] or ActivityKind.VIDEO_CALL

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Log what took place; plan with the whole form."))
        return day
