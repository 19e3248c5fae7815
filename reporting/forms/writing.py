from django import forms
from django.utils.translation import gettext_lazy as _

from reporting.models import Mark, Part
from stedenband.ui.forms import PageForm


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


class CheckForm(PageForm, forms.ModelForm):
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
