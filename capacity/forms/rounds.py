from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import PanelLevel
from capacity.forms.fields import InOneLanguage
from capacity.forms.stories import not_ahead
from capacity.models import PanelSeat, SelectionRound
from partnerships.choices import ActorGroup
from stedenband.ui.forms import PageForm, capitalised

NONE = "none"


class RoundForm(PageForm, InOneLanguage, forms.ModelForm):
    class Meta:
        model = SelectionRound
        fields = ["title", "first_on", "last_on", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = _("For example: the stories of this year.")
        self.fields["first_on"].help_text = _("Of the days in which the stories were told.")

    def clean(self):
        facts = super().clean()
        if facts.get("first_on") and facts.get("last_on") and facts["last_on"] < facts["first_on"]:
            self.add_error("last_on", _("The last day is before the first day. Check the two dates."))
        return facts


class SeatForm(PageForm, forms.ModelForm):
    class Meta:
        model = PanelSeat
        fields = ["level", "name", "function", "group"]
        widgets = {"level": forms.RadioSelect}

    def __init__(self, *args, municipality, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["level"].choices = [
            (PanelLevel.OWN, _("The panel of %(municipality)s") % {"municipality": municipality}),
            (PanelLevel.JOINT, _("The joint panel, for %(municipality)s") % {"municipality": municipality}),
        ]
        self.fields["group"].choices = [("", _("Choose")), *capitalised(ActorGroup)]
        self.fields["group"].help_text = _("Politicians of majority and opposition, staff and civil society: mix them.")


class ChoiceForm(PageForm, InOneLanguage, forms.Form):
    """One story, or none, and why. The others stay; nothing is ranked."""

    story = forms.TypedChoiceField(label=gettext_lazy("Which story?"), widget=forms.RadioSelect, empty_value=None)
    reasons = forms.CharField(
        label=gettext_lazy("Why does this change matter most to you?"),
        help_text=gettext_lazy("The tellers hear it, so write it as you would say it to them."),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    chosen_on = forms.DateField(label=gettext_lazy("When did the panel choose?"))
    language = SelectionRound._meta.get_field("language").formfield()

    def __init__(self, *args, stories, **kwargs):
        super().__init__(*args, **kwargs)
        by_id = {str(story.pk): story for story in stories}
        field = self.fields["story"]
        field.choices = [*((pk, story.title) for pk, story in by_id.items()), (NONE, _("None this time"))]
        field.coerce = by_id.get
        field.error_messages["required"] = _("Choose a story, or say that you found none.")

    def clean_chosen_on(self):
        return not_ahead(self.cleaned_data["chosen_on"])


class JointForm(ChoiceForm):
    """What the joint panel chose out of what the panels chose; each partner then gives its word on it."""

    chosen_on = None
