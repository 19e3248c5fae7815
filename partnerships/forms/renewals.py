from django import forms
from django.utils.translation import gettext_lazy

from partnerships.choices import RenewalChoice
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm

CHOICES = [
    (RenewalChoice.RENEW, gettext_lazy("Renew it: the same aims, a new time")),
    (RenewalChoice.ADAPT, gettext_lazy("Go on with a changed agreement")),
    (RenewalChoice.OTHER_FORM, gettext_lazy("Go on in another form, lighter or different")),
    (RenewalChoice.CLOSE, gettext_lazy("Round it off with thanks")),
]


class RenewalForm(PageForm, forms.Form):
    """What one municipality would like to come after an agreement, and why."""

    choice = forms.ChoiceField(
        label=gettext_lazy("What should come after this agreement?"),
        choices=CHOICES,
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose what should come after it.")},
    )
    reason = forms.CharField(
        label=gettext_lazy("Why?"),
        help_text=gettext_lazy("What did both learn, what is not finished, what do the councils want?"),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    language = language_field()
