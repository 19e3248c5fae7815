from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from partnerships.choices import READY_KITS, KitAudience, KitLength
from partnerships.forms.days import PastDayField
from stedenband.ui.forms import PageForm, capitalised

LEAVE_OUT = "leave_out"


class KitForm(PageForm, forms.Form):
    """Which kit, for whom, in which language. A block that lacks the language is asked about first."""

    audience = forms.ChoiceField(
        label=gettext_lazy("For whom?"), choices=capitalised(KitAudience), widget=forms.RadioSelect
    )
    language = forms.ChoiceField(
        label=gettext_lazy("In which language?"), choices=settings.LANGUAGES, initial=get_language
    )
    length = forms.TypedChoiceField(
        label=gettext_lazy("How long?"),
        choices=capitalised(KitLength),
        coerce=int,
        initial=KitLength.FOUR,
        widget=forms.RadioSelect,
    )
    blocks = forms.MultipleChoiceField(
        label=gettext_lazy("What goes into it?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Choose at least one block.")},
    )

    def __init__(self, *args, subjects, **kwargs):
        self.subjects = subjects
        super().__init__(*args, **kwargs)
        self.fields["blocks"].choices = [(code, in_words(subject)) for code, subject in subjects.items()]
        for subject in self.missing:
            self.ask_instead(subject)

    def ask_instead(self, subject):
        name = f"instead-{subject.code}"
        self.fields[name] = forms.ChoiceField(
            label=_("“%(block)s” is not in this language yet. What instead?") % {"block": named(subject)},
            choices=[(LEAVE_OUT, _("Leave it out")), *shown_in_another(subject)],
            widget=forms.RadioSelect,
            error_messages={"required": _("Say what to do with this block, or translate it first.")},
        )

    @property
    def missing(self):
        """The chosen blocks that have no words in the chosen language."""
        language = self.data.get("language")
        if not self.is_bound or language not in dict(settings.LANGUAGES):
            return []
        chosen = self.data.getlist("blocks") if hasattr(self.data, "getlist") else self.data.get("blocks", [])
        return [subject for code, subject in self.subjects.items() if code in chosen and subject.lacks(language)]

    @property
    def chosen(self):
        """The code of each block in the order of the kit, with the language to show it in."""
        values = self.cleaned_data
        instead = {code: values.get(f"instead-{code}") or values["language"] for code in values["blocks"]}
        usual = READY_KITS.get(values["audience"], (None, []))[1]
        order = [*usual, *(code for code in self.subjects if code not in usual)]
        return [(code, instead[code]) for code in order if instead.get(code, LEAVE_OUT) != LEAVE_OUT]

    def clean(self):
        values = super().clean()
        if not self.errors and not self.chosen:
            raise ValidationError(_("Nothing is left in the kit. Choose another block."), code="nothing_chosen")
        return values


def named(subject):
    """The heading of a block in the reader's language, else in the first that it has."""
    language = get_language()
    return subject.heading(language if language in subject.texts else min(subject.texts, default=language))


def in_words(subject):
    """Its name as a choice; and in which languages it can be read when that is not in all of them."""
    languages = [name for code, name in settings.LANGUAGES if code in subject.texts]
    if subject.is_own or len(languages) == len(settings.LANGUAGES):
        return named(subject)
    return _("%(block)s (only in: %(languages)s)") % {"block": named(subject), "languages": ", ".join(languages)}


def shown_in_another(subject):
    return [
        (code, _("Show it in this language, with a remark: %(language)s") % {"language": name})
        for code, name in settings.LANGUAGES
        if code in subject.texts
    ]


class TranslationForm(PageForm, forms.Form):
    """A block in another language, part by part as the original."""

    heading = forms.CharField(label=gettext_lazy("Heading"), max_length=120)
    short = forms.CharField(label=gettext_lazy("In short"), max_length=600, widget=forms.Textarea(attrs={"rows": 4}))
    body = forms.CharField(label=gettext_lazy("Text"), max_length=6_000, widget=forms.Textarea(attrs={"rows": 14}))
    deeper = forms.CharField(
        label=gettext_lazy("To talk about"),
        max_length=6_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text=gettext_lazy("An empty line begins a new paragraph, ## a heading, - a line of a list."),
    )


class HandOverForm(PageForm, forms.Form):
    partner = forms.ChoiceField(label=gettext_lazy("In which municipality?"), widget=forms.RadioSelect)
    receivers = forms.CharField(
        label=gettext_lazy("To whom?"),
        max_length=200,
        help_text=gettext_lazy("For example the council, or the six people of the delegation."),
    )
    on = PastDayField(label=gettext_lazy("On which day?"))

    def __init__(self, *args, partners, **kwargs):
        self.partners = {str(partner.pk): partner for partner in partners}
        super().__init__(*args, **kwargs)
        self.fields["partner"].choices = [(pk, partner.name) for pk, partner in self.partners.items()]

    def clean_partner(self):
        return self.partners[self.cleaned_data["partner"]]


class DiscussedForm(PageForm, forms.Form):
    """The day on which the kit was read and discussed; not before it was handed over."""

    on = PastDayField(label=gettext_lazy("Read and discussed on"))

    def __init__(self, *args, handed, **kwargs):
        self.handed = handed
        super().__init__(*args, **kwargs)

    def clean_on(self):
        day = self.cleaned_data["on"]
        if day < self.handed.handed_on:
            sentence = _("It was discussed after it was handed over. Check the two dates.")
            raise ValidationError(sentence, code="discussed_before")
        return day
