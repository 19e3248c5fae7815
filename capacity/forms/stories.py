from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ChangeDomain, TellerConsent
from capacity.forms.fields import InOneLanguage
from capacity.models import Story, StoryNote
from partnerships.choices import ActorGroup
from stedenband.ui.forms import PageForm, capitalised


def not_ahead(day):
    """Raise `ValidationError` for a day that still has to come."""
    if day and day > timezone.localdate():
        raise forms.ValidationError(_("This day lies ahead. Check the date."))
    return day


class StoryForm(PageForm, InOneLanguage, forms.ModelForm):
    """A story in the words of who tells it: what, why it matters, when, where, who, and what they allow."""

    class Meta:
        model = Story
        fields = [
            "title",
            "domain",
            "text",
            "significance",
            "happened_when",
            "happened_where",
            "role",
            "group",
            "consent",
            "teller",
            "consent_on",
            "told_on",
            "language",
        ]
        widgets = {
            "text": forms.Textarea(attrs={"rows": 8}),
            "significance": forms.Textarea(attrs={"rows": 3}),
            "consent": forms.RadioSelect,
        }
        error_messages = {"consent": {"required": gettext_lazy("Ask the teller first, then choose the answer.")}}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        labels = {
            "domain": _("Which kind of change is it?"),
            "text": _("What happened? In the words of who tells it"),
            "significance": _("Why does this change matter to the teller?"),
            "happened_when": _("When did it happen?"),
            "happened_where": _("Where?"),
            "role": _("Who tells it: which role?"),
            "group": _("To which group does the teller belong?"),
            "consent": _("What does the teller allow?"),
            "teller": _("Name of the teller"),
            "consent_on": _("When did the teller say so?"),
        }
        for name, label in labels.items():
            self.fields[name].label = label
        self.fields["domain"].choices = [("", _("Choose")), *capitalised(ChangeDomain)]
        self.fields["group"].choices = [("", _("Choose")), *capitalised(ActorGroup)]
        self.fields["consent"].choices = capitalised(TellerConsent)
        self.fields["role"].help_text = _("For example: seller on the market. Not the name.")
        self.fields["teller"].help_text = _("Only with permission. Whoever tells without a name is named nowhere.")

    def clean_told_on(self):
        return not_ahead(self.cleaned_data["told_on"])

    def clean_consent_on(self):
        return not_ahead(self.cleaned_data["consent_on"])

    def clean(self):
        facts = super().clean()
        if facts.get("consent") == TellerConsent.NAMELESS and facts.get("teller"):
            self.add_error("teller", _("Who tells without a name is not named here. Leave the name open."))
        if facts.get("consent") == TellerConsent.NAMED and not facts.get("teller"):
            self.add_error("teller", _("Write the name of the teller, or choose another answer."))
        return facts


class StoryNoteForm(PageForm, InOneLanguage, forms.ModelForm):
    """That the teller heard, or that somebody looked into it."""

    class Meta:
        model = StoryNote
        fields = ["noted_on", "who", "text", "language"]
        widgets = {"text": forms.Textarea(attrs={"rows": 4})}

    def clean_noted_on(self):
        return not_ahead(self.cleaned_data["noted_on"])
