"""What became of a plan: other days, what happened, or why it is dropped."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.forms.fields import InOneLanguage
from partnerships.forms.texts import language_field
from stedenband.ui.forms import NOTHING, PageForm


class DaysForm(PageForm, forms.Form):
    """A first and a last day; one day when only the first is given."""

    starts_on = forms.DateField(label=gettext_lazy("First day"))
    ends_on = forms.DateField(
        label=gettext_lazy("Last day"), help_text=gettext_lazy("Leave open when it is one day."), required=False
    )

    def clean(self):
        days = super().clean()
        first, last = days.get("starts_on"), days.get("ends_on")
        if "ends_on" not in self.errors:
            days["ends_on"] = last or first
        if first and last and last < first:
            self.add_error("ends_on", _("The last day is before the first day. Check the two dates."))
        return days


class AllowedForm(forms.Form):
    """The decision that allowed a change of plan, where there was one; `decisions` are those of the partnership."""

    allowed_by = forms.ChoiceField(
        label=gettext_lazy("Was it decided together?"),
        help_text=gettext_lazy("Choose the decision or the amendment that allowed it. Leave open when there is none."),
        required=False,
    )

    def __init__(self, *args, decisions, **kwargs):
        self.decisions = {one.key: one for one in decisions}
        super().__init__(*args, **kwargs)
        self.fields["allowed_by"].choices = [
            ("", NOTHING),
            *((key, one.words) for key, one in self.decisions.items()),
        ]
        if not self.decisions:
            del self.fields["allowed_by"]

    def clean_allowed_by(self):
        return self.decisions.get(self.cleaned_data["allowed_by"])


class MoveForm(DaysForm, AllowedForm):
    reason = forms.CharField(
        label=gettext_lazy("Why does it move?"),
        help_text=gettext_lazy("Your partner reads it too."),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    field_order = ["starts_on", "ends_on", "reason", "allowed_by"]

    def __init__(self, *args, activity, **kwargs):
        self.activity = activity
        super().__init__(*args, **kwargs)

    def clean(self):
        days = super().clean()
        if (days.get("starts_on"), days.get("ends_on")) == (self.activity.starts_on, self.activity.ends_on):
            self.add_error("starts_on", _("These are the days on which it was planned already. Choose other days."))
        return days


class HoldForm(InOneLanguage, DaysForm):
    """The days on which it really was, and what happened."""

    summary = forms.CharField(
        label=gettext_lazy("What happened?"),
        help_text=gettext_lazy("A sentence or two is enough. What you learned comes after this."),
        max_length=20_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    language = language_field()

    def clean_starts_on(self):
        day = self.cleaned_data["starts_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Move the plan to other days, or check the date."))
        return day


class DropForm(PageForm, AllowedForm):
    reason = forms.CharField(
        label=gettext_lazy("Why does it not take place?"),
        help_text=gettext_lazy("Your partner reads it too."),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    field_order = ["reason", "allowed_by"]
