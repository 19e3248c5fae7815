from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from partnerships.choices import Word
from stedenband.ui.forms import Doubt, PageForm

SIGNING = [
    (Word.AGREED, gettext_lazy("Sign")),
    (Word.AGREED_WITH_REMARK, gettext_lazy("Sign, with a remark")),
    (Word.SENT_BACK, gettext_lazy("Send back, with the reason")),
]
CONFIRMING = [
    (Word.AGREED, gettext_lazy("Confirm")),
    (Word.AGREED_WITH_REMARK, gettext_lazy("Confirm, with a remark")),
    (Word.SENT_BACK, gettext_lazy("Not yet, and this is why")),
]


class AnswerForm(PageForm, forms.Form):
    """The word of one municipality on one version, without ceremony: a step is confirmed, a phase agreed on."""

    choices = CONFIRMING

    word = forms.ChoiceField(
        label=gettext_lazy("What is the answer of your municipality?"),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose an answer.")},
    )
    remark = forms.CharField(
        label=gettext_lazy("Remark or reason"),
        help_text=gettext_lazy("All municipalities read it, and it stays with this version."),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, municipality, doubts=(), **kwargs):
        super().__init__(*args, **kwargs)
        self.municipality, self.doubts = municipality, doubts
        self.fields["word"].choices = self.choices

    def warnings(self):
        """What to look at once more before agreeing; who sends back has said why."""
        if self.cleaned_data["word"] == Word.SENT_BACK:
            return []
        return [Doubt(f"doubt_{number}", sentence) for number, sentence in enumerate(self.doubts)]

    def clean(self):
        values = super().clean()
        if values.get("word") == Word.AGREED_WITH_REMARK and not values.get("remark"):
            self.add_error("remark", _("Write your remark, or choose the answer without one."))
        if values.get("word") == Word.SENT_BACK and not values.get("remark"):
            self.add_error("remark", _("Say in a sentence why, so that the other municipality can go on."))
        return values


class SignForm(AnswerForm):
    """The signature of who has the mandate: with a name and a tick for whom it is given."""

    choices = SIGNING

    name = forms.CharField(
        max_length=120,
        help_text=gettext_lazy("Who answers for it by law; often the mayor. If you sign for them, you are named too."),
        error_messages={"required": gettext_lazy("Type the name, as a signature.")},
    )
    function = forms.CharField(
        label=pgettext_lazy("of a person", "Title"),
        max_length=120,
        error_messages={"required": gettext_lazy("Give the title under which they sign.")},
    )
    on_behalf = forms.BooleanField(
        error_messages={"required": gettext_lazy("Tick this to say for whom you speak.")},
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        name = {"name": self.municipality}
        self.fields["name"].label = _("Who signs for %(name)s? Type the name") % name
        self.fields["on_behalf"].label = _("I sign on behalf of the municipality %(name)s") % name
