from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.models import LessonTranslation, LibraryTag
from stedenband.ui.forms import PageForm


class TagForm(PageForm, forms.Form):
    """The words that find the lesson across languages; the text itself is out of reach."""

    tags = forms.ModelMultipleChoiceField(
        LibraryTag.objects.all(),
        label=gettext_lazy("Words of the library"),
        help_text=gettext_lazy("They find the lesson in every language. The text stays as the municipality wrote it."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )


class TranslationForm(PageForm, forms.ModelForm):
    """A translation by a person, never by a machine without a name."""

    class Meta:
        model = LessonTranslation
        fields = ["language", "text", "used_for", "translator"]
        widgets = {"text": forms.Textarea(attrs={"rows": 4})}

    def __init__(self, *args, lesson, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"].choices = [(code, name) for code, name in settings.LANGUAGES if code != lesson.language]
        self.fields["translator"].help_text = _("The name stands under the translation. The original counts.")
