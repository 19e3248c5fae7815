from babel.numbers import get_currency_precision
from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import Currency, PromiseKind
from capacity.forms.fields import AmountField, InOneLanguage
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, capitalised


class PromiseForm(InOneLanguage, PageForm, forms.Form):
    """Who promised what to whom, and who heard it; an amount only when one was named."""

    text = forms.CharField(
        label=gettext_lazy("What was promised?"), max_length=300, widget=forms.Textarea(attrs={"rows": 2})
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("What is it?"), choices=capitalised(PromiseKind), widget=forms.RadioSelect
    )
    amount = AmountField(
        label=gettext_lazy("Amount, when one was named"), help_text=gettext_lazy("For money only."), required=False
    )
    currency = forms.ChoiceField(
        label=gettext_lazy("Currency"), choices=[("", "—"), *capitalised(Currency)], required=False
    )
    partner = forms.ChoiceField(
        label=gettext_lazy("Of which municipality was the person who promised it?"), widget=forms.RadioSelect
    )
    person = forms.CharField(
        label=gettext_lazy("Who promised it?"), help_text=gettext_lazy("Name or function."), max_length=120
    )
    to_whom = forms.CharField(label=gettext_lazy("To whom?"), max_length=200)
    said_on = forms.DateField(label=gettext_lazy("When?"))
    heard_by = forms.CharField(label=gettext_lazy("Who heard it?"), max_length=200)
    language = language_field()

    def __init__(self, *args, activity, partners, **kwargs):
        self.activity = activity
        self.partners = {str(partner.pk): partner for partner in partners}
        super().__init__(*args, **kwargs)
        self.fields["partner"].choices = [(pk, partner.name) for pk, partner in self.partners.items()]

    def clean_partner(self):
        return self.partners[self.cleaned_data["partner"]]

    def clean_said_on(self):
        day = self.cleaned_data["said_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Check the date."))
        if day < self.activity.starts_on:
            raise forms.ValidationError(_("This day lies before the activity. Check the date."))
        return day

    def clean(self):
        facts = super().clean()
        amount, currency = facts.get("amount"), facts.get("currency")
        if facts.get("kind") and facts["kind"] != PromiseKind.MONEY and (amount or currency):
            self.add_error("amount", _("Only a promise of money has an amount. Leave it and the currency open."))
        elif amount and not currency and "currency" not in self.errors:
            self.add_error("currency", _("Choose the currency."))
        elif currency and not amount and "amount" not in self.errors:
            self.add_error("amount", _("Write the amount, or leave the currency open."))
        elif amount and currency and not get_currency_precision(currency) and amount % 100:
            self.add_error("amount", _("This currency has no cents. Write a whole amount."))
        return facts
