from django import forms
from django.utils.translation import gettext_lazy as _

from reporting.models import Correction, Dissent
from stedenband.ui.forms import PageForm


class DissentForm(PageForm, forms.ModelForm):
    class Meta:
        model = Dissent
        fields = ["text", "language"]
        labels = {"text": _("Where do you see it otherwise?")}
        help_texts = {
            "text": _("It is printed in the joint statement, and all sign along. Leave it empty to take it out again.")
        }
        widgets = {"text": forms.Textarea(attrs={"rows": 8})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].required = False
        self.fields["text"].widget.attrs["lang"] = self.instance.language


class CorrectionForm(PageForm, forms.ModelForm):
    class Meta:
        model = Correction
        fields = ["reason", "language"]
        labels = {"reason": _("What has to be corrected, and why?")}
        help_texts = {"reason": _("One or two sentences. The new version prints them.")}
        widgets = {"reason": forms.Textarea(attrs={"rows": 4})}
        error_messages = {"reason": {"required": _("Say in a sentence what has to be corrected.")}}
