from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from reporting.models import Schedule
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
