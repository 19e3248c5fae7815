from django import forms
from django.utils.translation import gettext_lazy as _

from partnerships.choices import Phase
from stedenband.ui.forms import PageForm


class PhaseForm(PageForm, forms.Form):
    phase = forms.ChoiceField(label=_("To which phase?"), choices=Phase, widget=forms.RadioSelect)
    reason = forms.CharField(
        label=_("Why now?"),
        help_text=_("One or two sentences for your partner."),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["phase"].choices = [choice for choice in Phase.choices if choice[0] != partnership.phase]
