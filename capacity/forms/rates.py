from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import Currency
from capacity.forms.fields import RateField
from partnerships.forms.days import PastDayField
from stedenband.ui.forms import PageForm, capitalised


class RateForm(PageForm, forms.Form):
    """A rate as a bank writes it: one unit of this is worth so much of that."""

    base = forms.ChoiceField(label=gettext_lazy("One unit of"), choices=capitalised(Currency))
    rate = RateField(label=gettext_lazy("is worth"))
    quote = forms.ChoiceField(label=gettext_lazy("in this currency"), choices=[("", "—"), *capitalised(Currency)])
    day = PastDayField(label=gettext_lazy("Rate of which day?"))
    source = forms.CharField(
        label=gettext_lazy("Where did you find it?"),
        help_text=gettext_lazy("For example: central bank, or the receipt of the exchange office."),
        max_length=300,
    )

    def clean(self):
        facts = super().clean()
        if facts.get("base") and facts.get("base") == facts.get("quote"):
            self.add_error("quote", ValidationError(_("Choose two different currencies."), code="same_currency"))
        return facts
