import re

from django import forms
from django.conf import settings
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from partnerships.choices import CHOICES_OF_QUESTION, NoteSection
from partnerships.models import Orientation
from partnerships.orientation.questions import ASKED
from stedenband.ui.forms import PageForm, settle

SECRET = re.compile(r"[0-9a-f]{48}")
MAX_SECTION = 500
LONG_SECTIONS = {NoteSection.STRENGTHS, NoteSection.OUTLOOK, NoteSection.MEANS}


def municipality_field(label):
    return forms.CharField(label=label, max_length=120)


class StartForm(PageForm, forms.Form):
    """The two things that every orientation knows, and where its address may be mailed to."""

    municipality = municipality_field(gettext_lazy("Your municipality"))
    language = forms.ChoiceField(
        label=gettext_lazy("Language you answer in"), choices=settings.LANGUAGES, initial=get_language
    )


class InvitationForm(PageForm, forms.Form):
    """Whom to ask the same questions."""

    municipality = municipality_field(gettext_lazy("Which municipality do you invite?"))
    language = forms.ChoiceField(label=gettext_lazy("In which language?"), choices=settings.LANGUAGES)


class AddressForm(PageForm, forms.Form):
    """Where a mail goes to."""

    email = forms.EmailField(
        label=gettext_lazy("Your e-mail address"),
        help_text=gettext_lazy("Only used to mail you this address. It goes when the orientation goes."),
    )


class AnswerForm(PageForm, forms.Form):
    """One question: a choice where it offers some, and words."""

    def __init__(self, *args, question, **kwargs):
        super().__init__(*args, **kwargs)
        vocabulary, asked = CHOICES_OF_QUESTION.get(question), ASKED[question]
        if vocabulary:
            self.fields["choice"] = forms.ChoiceField(
                label=asked.choice, choices=vocabulary.choices, widget=forms.RadioSelect
            )
        text = forms.CharField(
            label=_("In your own words"),
            help_text=asked.hint,
            widget=forms.Textarea(attrs={"rows": 6}),
            max_length=2_000,
            required=not vocabulary,
        )
        settle(text)
        self.fields["text"] = text


class NoteForm(PageForm, forms.Form):
    """The texts of the note, section by section; together with the outcome they stay on two pages."""

    def __init__(self, *args, first, note_language, **kwargs):
        super().__init__(*args, **kwargs)
        self.first, self.note_language = first, note_language
        for section in NoteSection:
            field = forms.CharField(
                label=section.label,
                widget=forms.Textarea(attrs={"rows": 6 if section in LONG_SECTIONS else 4}),
                max_length=MAX_SECTION,
                required=False,
                initial=first[section]["text"],
                help_text=self.to_translate(first[section]),
            )
            settle(field)
            self.fields[section.value] = field

    def to_translate(self, text):
        if not text["text"] or text["language"] == self.note_language:
            return ""
        return _("Written in another language (%(language)s): translate it, or leave it so.") % {
            "language": dict(settings.LANGUAGES)[text["language"]]
        }

    @property
    def texts(self):
        """By section the text and its language: the old one's as long as not a word changed."""
        return {
            section.value: {
                "text": text,
                "language": self.first[section]["language"]
                if text == self.first[section]["text"]
                else self.note_language,
            }
            for section in NoteSection
            if (text := self.cleaned_data[section.value].strip())
        }


class AttachForm(PageForm, forms.Form):
    """The address of an orientation, pasted."""

    address = forms.CharField(
        label=gettext_lazy("Address of the orientation"),
        help_text=gettext_lazy("Copy it from the top of your browser, on any page of the orientation."),
        max_length=300,
    )
    orientation = None

    def clean_address(self):
        address = self.cleaned_data["address"]
        found = SECRET.search(address)
        self.orientation = Orientation.objects.at(found.group()).first() if found else None
        if self.orientation is None:
            raise forms.ValidationError(_("We find no orientation at this address."), code="no_orientation")
        return address
