from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import STEP_OUTCOMES, StepStatus
from capacity.forms.fields import InOneLanguage
from capacity.models import Step, Trajectory
from partnerships.models import Document
from stedenband.ui.forms import PageForm, capitalised


class TrajectoryForm(PageForm, InOneLanguage, forms.ModelForm):
    """The few words that start a trajectory; `themes` are the names that the partnership works on already."""

    theme = forms.CharField(
        label=gettext_lazy("Theme"),
        max_length=120,
        required=False,
        widget=forms.TextInput(attrs={"list": "themes", "autocomplete": "off"}),
        help_text=gettext_lazy("One or two words: civil registry, waste, participation."),
    )

    class Meta:
        model = Trajectory
        fields = ["title", "problem", "desired_change", "language"]

    def __init__(self, *args, themes=(), **kwargs):
        self.themes = themes
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = _("For example: a civil registry without arrears.")
        self.fields["problem"].label = _("Which problem in an administration do you want to solve?")
        self.fields["desired_change"].label = _("Which change do you want?")
        self.fields["desired_change"].help_text = _("What will staff or citizens notice?")


class StepForm(PageForm, forms.ModelForm):
    class Meta:
        model = Step
        fields = ["title", "change", "expected_on"]
        widgets = {"change": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = _(
            "Something both can see, such as: twelve colleagues can update the registry."
        )
        self.fields["change"].label = _("What changes by it for the administration or for citizens?")
        self.fields["change"].help_text = _("For example: who asks for a birth certificate gets it in ten days.")


class StepReportForm(PageForm, forms.Form):
    """How a step ended, honestly."""

    outcome = forms.ChoiceField(
        label=gettext_lazy("Was the step reached?"),
        choices=capitalised(status for status in StepStatus if status in STEP_OUTCOMES),
        widget=forms.RadioSelect,
    )
    evidence = forms.CharField(
        label=gettext_lazy("What can one see of it?"),
        help_text=gettext_lazy("Not reached? Then say what you found out. That counts too."),
        max_length=2_000,
        widget=forms.Textarea,
    )


class NotYetForm(PageForm, forms.Form):
    """One line that lets the other municipality go on."""

    reason = forms.CharField(
        label=gettext_lazy("Why not yet?"),
        help_text=gettext_lazy("One line is enough: what would you like to see first?"),
        max_length=300,
        error_messages={"required": gettext_lazy("Say in a sentence why, so that the other municipality can go on.")},
    )


class StepProofForm(PageForm, forms.Form):
    """A document that all partners read, or an address elsewhere."""

    document = forms.ModelChoiceField(
        label=gettext_lazy("A document of the partnership"),
        queryset=Document.objects.none(),
        empty_label=gettext_lazy("None of these"),
        required=False,
        help_text=gettext_lazy("Only documents that every municipality may read are in this list."),
    )
    url = forms.URLField(
        label=gettext_lazy("Or an address on the web"), max_length=500, required=False, assume_scheme="https"
    )
    title = forms.CharField(label=gettext_lazy("What does one find at that address?"), max_length=200, required=False)

    def __init__(self, *args, documents, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["document"].queryset = documents

    def clean(self):
        values = super().clean()
        document, url = values.get("document"), values.get("url")
        if document and (url or values.get("title")):
            self.add_error("url", _("Choose a document or give an address, not both at once."))
        elif not document and not url and not self.errors:
            self.add_error("document", _("Choose a document, or give an address below."))
        elif url and not values.get("title"):
            self.add_error("title", _("Say what one finds at this address."))
        return values
