from django import forms
from django.utils.translation import gettext_lazy as _

from stedenband.ui.forms import PageForm


class TermForm(PageForm, forms.Form):
    """One council of the own municipality."""

    starts_on = forms.DateField(label=_("First day of this council"))
    ends_on = forms.DateField(label=_("Last day of this council"), help_text=_("Expected, when it is not over yet."))
    election_on = forms.DateField(
        label=_("Election of the next council"),
        help_text=_("Half a year before, your municipality is asked for its handover file."),
        required=False,
    )
    is_certain = forms.BooleanField(label=_("The day of the election is certain"), required=False)
    seats = forms.IntegerField(label=_("Seats in the council"), min_value=1, max_value=1_000, required=False)
