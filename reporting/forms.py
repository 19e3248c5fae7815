from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from reporting.models import Mark, Part, Schedule
from stedenband.ui.forms import PageForm

A_YEAR = timedelta(days=366)


class ScheduleForm(PageForm, forms.ModelForm):
    first_on = forms.DateField(
        label=_("First day of the first period"),
        help_text=_("For example 1 January. The report opens on the day after the period ends."),
    )

    class Meta:
        model = Schedule
        fields = ["cadence", "days_to_write"]
        labels = {"cadence": _("How often do you report?"), "days_to_write": _("Days to write and sign together")}
        widgets = {"cadence": forms.RadioSelect}

    field_order = ["cadence", "first_on", "days_to_write"]

    def __init__(self, *args, partnership, today, **kwargs):
        self.partnership, self.today = partnership, today
        super().__init__(*args, **kwargs)
        self.fields["cadence"].choices = [choice for choice in self.fields["cadence"].choices if choice[0]]
        self.fields["first_on"].initial = today.replace(month=1, day=1)

    def clean_first_on(self):
        day = self.cleaned_data["first_on"]
        since = self.partnership.since_on
        if since and day < since.replace(month=1, day=1):
            raise ValidationError(_("Your partnership did not exist yet. Choose a later day."), code="before_start")
        if day > self.today + A_YEAR:
            raise ValidationError(_("Choose a day within a year from now."), code="too_late")
        return day


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
