from django import forms
from django.utils.translation import gettext_lazy as _

from reporting.models import Mark, Part
from stedenband.ui.formpages import NothingToFill
from stedenband.ui.forms import Doubt, PageForm


class PartForm(PageForm, forms.ModelForm):
    is_ready = forms.TypedChoiceField(
        label=_("Is this part ready?"),
        choices=[("yes", _("Yes, you may read it")), ("no", _("No, we will come back"))],
        coerce=lambda answer: answer == "yes",
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Part
        fields = ["text", "language"]
        labels = {"text": _("Your text")}
        widgets = {"text": forms.Textarea(attrs={"rows": 12})}

    field_order = ["text", "language", "is_ready"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["is_ready"] = "yes" if self.instance.is_ready else "no"
        self.fields["text"].widget.attrs["lang"] = self.instance.language


class LooksAtQuestions:
    """Before a check: questions of others that are open are named, and a reason is asked."""

    def __init__(self, *args, open_questions, **kwargs):
        super().__init__(*args, **kwargs)
        self.open_questions = open_questions

    def warnings(self):
        return [Doubt(f"open_{number}", sentence) for number, sentence in enumerate(self.open_questions)]


class PlainCheckForm(LooksAtQuestions, NothingToFill):
    """Nothing was asked in this period."""


class CheckForm(LooksAtQuestions, PageForm, forms.ModelForm):
    """The answer to the questions of the period, when there are any."""

    class Meta:
        model = Mark
        fields = ["reason"]
        labels = {"reason": _("Your answer")}
        help_texts = {"reason": _("One or two sentences, printed in the report under the questions.")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = True
        self.fields["reason"].error_messages["required"] = _("Answer the questions of this period in a sentence.")


class MoveForm(PageForm, forms.Form):
    """Where a text goes whose section was taken out."""

    into = forms.ChoiceField(
        label=_("Where should your text stand?"),
        help_text=_("It is put below what you wrote there."),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose a section.")},
    )

    def __init__(self, *args, sections, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["into"].choices = sections
