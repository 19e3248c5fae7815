from babel.numbers import get_currency_precision
from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ContributionKind, Currency, DayType
from capacity.effort import more_days_than_the_calendar_holds
from capacity.forms.fields import AmountField, activity_field
from capacity.person_days import HOURS_OF_A_DAY, MINUTES_OF_AN_HOUR, days_of_hours
from partnerships.choices import ActorGroup
from stedenband.ui.forms import Doubt, PageForm, capitalised

HALF_A_DAY = 50  # hundredths
MAX_PEOPLE = 500
MORE = ("until_on", "people", "day_type", "group", "person", "value", "value_currency")
TOO_MANY = {
    "people": gettext_lazy("This is more than one day per person. Check the last day and the number of people."),
    "person": gettext_lazy("With what you noted before, this person spent more days than the calendar holds."),
}


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
    hours = AmountField(
        label=gettext_lazy("Or hours, for less than a day"),
        help_text=gettext_lazy("Hours of each person on one day. Eight hours count as one day."),
        required=False,
    )
    currency = forms.ChoiceField(
        label=gettext_lazy("Currency, for money"), choices=[("", "—"), *capitalised(Currency)], required=False
    )
    given_on = forms.DateField(label=gettext_lazy("When?"))
    activity = forms.TypedChoiceField()
    until_on = forms.DateField(
        label=gettext_lazy("Last day"), help_text=gettext_lazy("Leave open when it was one day."), required=False
    )
    people = forms.IntegerField(
        label=gettext_lazy("How many people?"), min_value=1, max_value=MAX_PEOPLE, required=False
    )
    day_type = forms.ChoiceField(
        label=gettext_lazy("What were the days for?"), choices=[("", "—"), *capitalised(DayType)], required=False
    )
    group = forms.ChoiceField(
        label=gettext_lazy("Who are they?"), choices=[("", "—"), *capitalised(ActorGroup)], required=False
    )
    person = forms.CharField(
        label=gettext_lazy("Person or function"),
        help_text=gettext_lazy("A function is enough: head of the registry office."),
        max_length=120,
        required=False,
    )
    value = AmountField(
        label=gettext_lazy("What you reckon it to be worth"),
        help_text=gettext_lazy("For days, goods and hosting. It is shown apart and never added to money."),
        required=False,
    )
    value_currency = forms.ChoiceField(
        label=gettext_lazy("Currency of that value"), choices=[("", "—"), *capitalised(Currency)], required=False
    )

    def __init__(self, *args, partnership, partner=None, chosen=None, noted=None, **kwargs):
        self.partner, self.noted = partner, noted
        super().__init__(*args, **kwargs)
        self.fields["activity"] = activity_field(partnership, chosen=chosen)
        self.order_fields([name for name in self.fields if name not in MORE])

    @property
    def shows_more(self):
        """Whether the answers that nobody needs at first should stand open."""
        return any(self[name].value() not in (None, "") or self[name].errors for name in MORE)

    def more(self):
        return [self[name] for name in MORE]

    def clean_given_on(self):
        day = self.cleaned_data["given_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Note what was brought, not what is planned."))
        return day

    def clean_hours(self):
        hours = self.cleaned_data["hours"]
        if hours and hours > 100 * HOURS_OF_A_DAY:
            raise forms.ValidationError(
                _("A day holds 24 hours. Give the hours of one person on one day."), code="too_many_hours"
            )
        return hours

    def clean(self):
        facts = super().clean()
        check = {ContributionKind.MONEY: self.check_money, ContributionKind.DAYS: self.check_days}
        if facts.get("kind") and not {"amount", "hours"} & set(self.errors):
            check.get(facts["kind"], self.check_words)(facts)
        if facts.get("until_on") and facts.get("given_on") and facts["until_on"] < facts["given_on"]:
            self.add_error("until_on", _("The last day is before the first day. Check the two dates."))
        if facts.get("until_on") and facts["until_on"] > timezone.localdate():
            self.add_error("until_on", _("This day lies ahead. Note what was brought, not what is planned."))
        self.check_value(facts)
        return facts

    def check_money(self, facts):
        if facts["amount"] is None:
            self.add_error("amount", _("Write the amount."))
        if not facts.get("currency"):
            self.add_error("currency", _("Choose the currency."))
        elif facts.get("amount") and facts["amount"] % 100 and not get_currency_precision(facts["currency"]):
            self.add_error("amount", _("This currency has no cents. Write a whole amount."))
        self.refuse_hours(facts)

    def check_days(self, facts):
        if facts["hours"] is not None:
            self.check_hours(facts)
        elif facts["amount"] is None:
            self.add_error("amount", _("Write the number of days."))
        elif facts["amount"] % HALF_A_DAY:
            self.add_error("amount", _("Count in half days."))
        self.refuse_currency(facts)

    def check_hours(self, facts):
        if facts["amount"] is not None:
            self.add_error("hours", _("Give days or hours, not both."))
        elif facts.get("until_on") and facts["until_on"] != facts.get("given_on"):
            self.add_error("hours", _("Hours are of one day. Write days for a longer time."))
        else:
            facts["minutes"] = max(1, round(facts["hours"] * MINUTES_OF_AN_HOUR / 100))
            facts["amount"] = days_of_hours(facts["minutes"], facts.get("people") or 1)

    def check_words(self, facts):
        if facts["amount"] is not None:
            self.add_error("amount", _("Goods and hosting are told in words. Leave the amount open."))
        self.refuse_currency(facts)
        self.refuse_hours(facts)

    def check_value(self, facts):
        if bool(facts.get("value")) != bool(facts.get("value_currency")) and "value" not in self.errors:
            self.add_error("value", _("A value needs an amount and a currency."))
        elif facts.get("value") and facts.get("kind") == ContributionKind.MONEY:
            self.add_error("value", _("Money has its amount already. Leave the value open."))

    def refuse_currency(self, facts):
        if facts.get("currency"):
            self.add_error("currency", _("A currency belongs to money only. Choose “—”."))

    def refuse_hours(self, facts):
        if facts.get("hours") is not None:
            self.add_error("hours", _("Hours belong to person-days only. Leave them open."))

    def warnings(self):
        """More days than the calendar holds; who has said why is not asked again."""
        facts = self.cleaned_data | {"hundredths": self.cleaned_data["amount"]}
        why = more_days_than_the_calendar_holds(self.partner, facts, other_than=self.noted)
        return [Doubt("too_many_days", TOO_MANY[why])] if why and not (self.noted and self.noted.because) else []

    def facts(self):
        """What the actions take."""
        facts = {name: value for name, value in self.cleaned_data.items() if name not in {"amount", "hours", "value"}}
        kept = self.noted.because if self.noted else ""
        return facts | {
            "hundredths": self.cleaned_data["amount"],
            "minutes": facts.get("minutes"),
            "people": facts["people"] or 1,
            "value_hundredths": self.cleaned_data["value"],
            "because": self.warning_reason or kept,
        }
