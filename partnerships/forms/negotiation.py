from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, settle

ALL = "all"


class PenForm(PageForm, forms.Form):
    """Who writes next, and a word along."""

    holder = forms.ChoiceField(
        label=gettext_lazy("Who writes next?"),
        widget=forms.RadioSelect,
        error_messages={
            "required": gettext_lazy("Choose who writes next."),
            "invalid_choice": gettext_lazy("Choose who writes next."),
        },
    )
    word = forms.CharField(
        label=gettext_lazy("A word along"),
        help_text=gettext_lazy("For example what you changed, and what you would like to hear about."),
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    language = language_field()

    def __init__(self, *args, agreement, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.partners = {str(partner.pk): partner for partner in partnership.present_partners}
        places = [(ALL, _("All of us: the pen lies on the table"))]
        places += [(pk, partner.name) for pk, partner in self.partners.items()]
        now = str(agreement.pen_id or ALL)
        self.fields["holder"].choices = [place for place in places if place[0] != now]

    @property
    def partner(self):
        """Who holds the pen from now on; None for all."""
        return self.partners.get(self.cleaned_data["holder"])


class SetAsideForm(PageForm, forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why do you set it aside?"),
        help_text=gettext_lazy("All municipalities read it in the history."),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": gettext_lazy("Say in a sentence why you set it aside.")},
    )


class LanguageVersionForm(PageForm, forms.Form):
    """Title, text and each commitment in one other language."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    text = forms.CharField(label=gettext_lazy("Text"), widget=forms.Textarea(attrs={"rows": 12}))

    def __init__(self, *args, commitments, **kwargs):
        super().__init__(*args, **kwargs)
        self.commitments = commitments
        for place, commitment in enumerate(commitments):
            field = forms.CharField(label=commitment.text, max_length=300, required=False)
            settle(field)
            self.fields[f"promise_{place}"] = field

    @property
    def promise_fields(self):
        return [self[f"promise_{place}"] for place in range(len(self.commitments))]

    @property
    def promises(self):
        """The commitments in this language by their first wording."""
        return {one.text: self.cleaned_data[f"promise_{place}"] for place, one in enumerate(self.commitments)}


def answers_of_version(version, commitments):
    """What the form shows for a language version that exists, or is begun."""
    promises = {f"promise_{place}": text for place, (_one, text) in enumerate(version.wordings(commitments))}
    return {"title": version.title, "text": version.text, **promises}
