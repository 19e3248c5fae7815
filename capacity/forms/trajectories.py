from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import STEP_OUTCOMES, StepStatus
from capacity.forms.fields import InOneLanguage
from capacity.models import Step, Trajectory
from stedenband.ui.forms import PageForm, capitalised


class TrajectoryForm(PageForm, InOneLanguage, forms.ModelForm):
    class Meta:
        model = Trajectory
        fields = ["title", "problem", "desired_change", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = _("For example: a civil registry without arrears.")
        self.fields["problem"].label = _("Which problem in an administration do you want to solve?")
        self.fields["desired_change"].label = _("Which change do you want?")
        self.fields["desired_change"].help_text = _("What will staff or citizens notice?")


class StepForm(PageForm, forms.ModelForm):
    class Meta:
        model = Step
        fields = ["title", "expected_on"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = _(
            "Something both can see, such as: twelve colleagues can update the registry."
        )


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
