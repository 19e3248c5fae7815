from babel.numbers import get_currency_precision
from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ContributionKind, Currency
from capacity.forms.fields import AmountField
from capacity.models import Activity
from stedenband.ui.forms import PageForm, capitalised

MOST_ACTIVITIES = 60
HALF_A_DAY = 50  # hundredths


class ContributionForm(PageForm, forms.Form):
    """What the own municipality brought; an amount for money and days, words for goods and hosting."""

    kind = forms.ChoiceField(
        label=gettext_lazy("What did you bring?"), choices=capitalised(ContributionKind), widget=forms.RadioSelect
    )
    description = forms.CharField(
        label=gettext_lazy("In a few words"),
        help_text=gettext_lazy("For example: two registrars for a week."),
    )
    amount = AmountField(
        label=gettext_lazy("Amount, or number of days"),
        help_text=gettext_lazy("For money and person-days. Days count in halves."),
        required=False,
    )
    currency = forms.ChoiceField(
        label=gettext_lazy("Currency, for money"), choices=[("", "—"), *capitalised(Currency)], required=False
    )
    given_on = forms.DateField(label=gettext_lazy("When?"))
    activity = forms.TypedChoiceField(label=gettext_lazy("For which activity?"), empty_value=None, required=False)

    def __init__(self, *args, partnership, chosen=None, **kwargs):
        super().__init__(*args, **kwargs)
        newest = Activity.objects.of_partnership(partnership).of_day()[:MOST_ACTIVITIES]
        by_id = {str(activity.pk): activity for activity in [*newest, *([chosen] if chosen else [])]}
        field = self.fields["activity"]
        field.choices = [("", _("For the partnership as a whole")), *((pk, row.title) for pk, row in by_id.items())]
        field.coerce = by_id.get

    def clean_given_on(self):
        day = self.cleaned_data["given_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Note what was brought, not what is planned."))
        return day

    def clean(self):
        facts = super().clean()
        check = {ContributionKind.MONEY: self.check_money, ContributionKind.DAYS: self.check_days}
        if facts.get("kind") and "amount" not in self.errors:
            check.get(facts["kind"], self.check_words)(facts)
        return facts

    def check_money(self, facts):
        if facts["amount"] is None:
            self.add_error("amount", _("Write the amount."))
        if not facts.get("currency"):
            self.add_error("currency", _("Choose the currency."))
        elif facts.get("amount") and facts["amount"] % 100 and not get_currency_precision(facts["currency"]):
            self.add_error("amount", _("This currency has no cents. Write a whole amount."))

    def check_days(self, facts):
        if facts["amount"] is None:
            self.add_error("amount", _("Write the number of days."))
        elif facts["amount"] % HALF_A_DAY:
            self.add_error("amount", _("Count in half days."))
        self.refuse_currency(facts)

    def check_words(self, facts):
        if facts["amount"] is not None:
            self.add_error("amount", _("Goods and hosting are told in words. Leave the amount open."))
        self.refuse_currency(facts)

    def refuse_currency(self, facts):
        if facts.get("currency"):
            self.add_error("currency", _("A currency belongs to money only. Choose “—”."))
