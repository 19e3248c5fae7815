from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from partnerships.choices import DOCUMENT_LANGUAGES, DocumentKind, Visibility
from partnerships.forms.uploads import DocumentField
from stedenband.ui.forms import PageForm, capitalised


class DescriptionForm(PageForm, forms.Form):
    """How a document is described, whatever its file."""

    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    kind = forms.ChoiceField(label=gettext_lazy("What is it?"), choices=capitalised(DocumentKind))
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the document"), choices=DOCUMENT_LANGUAGES, initial=get_language
    )
    dated_on = forms.DateField(
        label=gettext_lazy("Date on the document"),
        help_text=gettext_lazy("The day on which it was decided, written or sent."),
        initial=timezone.localdate,
    )

    def clean_dated_on(self):
        day = self.cleaned_data["dated_on"]
        if day > timezone.localdate():
            raise ValidationError(_("This day is still to come. Write the date on the document."), code="future")
        return day


class DocumentForm(DescriptionForm):
    """A new document with its first file."""

    file = DocumentField(label=gettext_lazy("File"), required=True)
    visibility = forms.ChoiceField(
        label=gettext_lazy("Who may read it?"), widget=forms.RadioSelect, initial=Visibility.SHARED
    )

    field_order = ["file", "title", "kind", "language", "dated_on", "visibility"]

    def __init__(self, *args, municipality, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["visibility"].choices = [
            (Visibility.SHARED, _("Every municipality of the partnership")),
            (Visibility.OWN, _("Only %(name)s, for now") % {"name": municipality}),
        ]
        self.fields["visibility"].help_text = _(
            "What is shared stays shared. A document becomes public when every municipality agrees."
        )


class NewVersionForm(PageForm, forms.Form):
    file = DocumentField(label=gettext_lazy("File"), required=True)
    what_changed = forms.CharField(
        label=gettext_lazy("What changed?"),
        help_text=gettext_lazy("In one line, so that nobody has to compare."),
        max_length=300,
        required=False,
    )
