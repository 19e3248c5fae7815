from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import Audience, Channel, SessionKind, Shape
from partnerships.forms.days import PastDayField
from partnerships.forms.texts import language_field
from stedenband.ui.forms import Doubt, PageForm, capitalised


class SessionForm(PageForm, forms.Form):
    """A session on the own side: members by name, others by number."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What was it?"),
        choices=capitalised(SessionKind),
        initial=SessionKind.INFORMATION,
        widget=forms.RadioSelect,
    )
    topic = forms.CharField(label=gettext_lazy("What was it about?"), max_length=200)
    language = language_field()
    held_on = PastDayField(label=gettext_lazy("On which day?"))
    members = forms.MultipleChoiceField(
        label=gettext_lazy("Who was there?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    others = forms.IntegerField(
        label=gettext_lazy("How many others?"), min_value=0, max_value=9_999, initial=0, required=False
    )
    others_in_words = forms.CharField(
        label=gettext_lazy("Who were they?"),
        max_length=200,
        required=False,
        help_text=gettext_lazy("For example new councillors of all parties, or people of the water committee."),
    )

    def __init__(self, *args, people, **kwargs):
        self.people = {str(member.pk): member for member in people}
        super().__init__(*args, **kwargs)
        self.fields["members"].choices = [
            (pk, f"{member.user.name}, {member.function}") for pk, member in self.people.items()
        ]

    def clean_members(self):
        return [self.people[pk] for pk in self.cleaned_data["members"]]

    def clean_others(self):
        return self.cleaned_data["others"] or 0

    def clean(self):
        values = super().clean()
        if not self.errors and not values["members"] and not values["others"]:
            self.add_error("members", _("Say who was there: somebody by name, or how many others."))
        return values


class CommunicationForm(PageForm, forms.Form):
    """What the own municipality told; photos that do not tell the purpose are asked about."""

    audience = forms.ChoiceField(
        label=gettext_lazy("To whom?"),
        choices=capitalised(Audience),
        initial=Audience.POPULATION,
        widget=forms.RadioSelect,
    )
    subject = forms.CharField(label=gettext_lazy("What was it about?"), max_length=200)
    language = language_field()
    told_on = PastDayField(label=gettext_lazy("On which day?"))
    channel = forms.ChoiceField(label=gettext_lazy("Along which way?"), choices=capitalised(Channel))
    languages = forms.CharField(
        label=gettext_lazy("In which language did you tell it?"),
        max_length=80,
        help_text=gettext_lazy("As people there call it, for example Fon or français."),
    )
    shape = forms.ChoiceField(
        label=gettext_lazy("What did people see or hear?"),
        choices=capitalised(Shape),
        initial=Shape.WORDS,
        widget=forms.RadioSelect,
    )
    tells_purpose = forms.BooleanField(label=gettext_lazy("It says what the partnership is for"), required=False)
    address = forms.URLField(
        label=gettext_lazy("Address on the web"), required=False, assume_scheme="https", max_length=200
    )

    def warnings(self):
        if self.cleaned_data["shape"] == Shape.PHOTOS and not self.cleaned_data["tells_purpose"]:
            sentence = _(
                "Photos alone do not tell what the partnership is for: people may see a journey or a gift. "
                "Could one sentence go with them?"
            )
            return [Doubt("photos_only", sentence)]
        return []
