"""The days of a budget, its lines, and the word with which it is put before all."""

from babel.numbers import get_currency_precision
from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import Channel, CostClass, Currency, Eligibility
from capacity.exchange import no_rate, rate_book
from capacity.forms.fields import AmountField, InOneLanguage, activity_field, row_field, step_choices, step_field
from capacity.funding import line_doubts, room_doubts
from capacity.models import BudgetLine, FundingSource
from partnerships.choices import OrganisationKind
from partnerships.forms.texts import language_field
from partnerships.models import Organisation
from stedenband.ui.forms import PageForm, capitalised

MORE = ("activity", "result", "borne_by", "account")


class BudgetForm(PageForm, forms.Form):
    first_on = forms.DateField(label=gettext_lazy("From"))
    last_on = forms.DateField(label=gettext_lazy("Until"), help_text=gettext_lazy("Usually a year."))

    def clean(self):
        facts = super().clean()
        if facts.get("first_on") and facts.get("last_on") and facts["last_on"] < facts["first_on"]:
            self.add_error("last_on", _("The last day is before the first day. Check the two dates."))
        return facts


class OfferForm(PageForm, InOneLanguage, forms.Form):
    """What all are asked to agree, in a few words; after a first agreement they are needed."""

    reason = forms.CharField(max_length=2_000, widget=forms.Textarea(attrs={"rows": 3}), required=False)
    language = language_field()

    def __init__(self, *args, is_change, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = is_change
        self.fields["reason"].label = _("What changes, and why?") if is_change else _("A few words for all who sign")


class LineForm(PageForm, InOneLanguage, forms.Form):
    """One line of the own purse: five answers first, the rest for those whom it concerns."""

    what = forms.CharField(
        label=gettext_lazy("What do you plan to pay?"),
        help_text=gettext_lazy("For example: four plane tickets for the work visit."),
    )
    amount = AmountField(label=gettext_lazy("Amount"))
    currency = forms.ChoiceField(label=gettext_lazy("Currency"), choices=[("", "—"), *capitalised(Currency)])
    cost_class = forms.ChoiceField(
        label=gettext_lazy("Class of cost"), choices=[("", gettext_lazy("Choose")), *capitalised(CostClass)]
    )
    source = forms.TypedChoiceField()
    step = forms.TypedChoiceField()
    activity = forms.TypedChoiceField()
    result = forms.CharField(label=gettext_lazy("Which result does it serve?"), max_length=300, required=False)
    channel = forms.ChoiceField(
        label=gettext_lazy("Who spends it?"), choices=capitalised(Channel), initial=Channel.PARTNER
    )
    borne_by = forms.TypedChoiceField()
    account = forms.CharField(
        label=gettext_lazy("Account in your own books"),
        help_text=gettext_lazy("As your municipality writes it; your partner reads it too."),
        max_length=60,
        required=False,
    )
    eligible = forms.ChoiceField(
        label=gettext_lazy("Does the source pay for it?"),
        choices=capitalised(Eligibility),
        initial=Eligibility.UNKNOWN,
        widget=forms.RadioSelect,
    )
    eligible_because = forms.CharField(label=gettext_lazy("Why?"), max_length=300, required=False)
    language = language_field()

    def __init__(self, *args, budget, partner, line=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.budget, self.partner, self.line = budget, partner, line
        partnership = budget.partnership
        self.fields["source"] = row_field(
            FundingSource.objects.of_partnership(partnership).order_by("name", "pk"),
            nothing=_("Not known yet"),
            label=_("Which source of money pays it?"),
        )
        self.fields["step"] = step_field(
            step_choices(partnership), label=_("Which step of your journey does it serve?")
        )
        self.fields["activity"] = activity_field(partnership, chosen=line and line.activity)
        self.fields["borne_by"] = row_field(
            Organisation.objects.of_partnership(partnership)
            .standing()
            .exclude(kind=OrganisationKind.FOURTH_PILLAR)
            .order_by("name"),
            nothing=_("No, your municipality"),
            label=_("Does a third party bear it?"),
            help_text=_("An initiative of the fourth pillar is not in the list: its money stays apart."),
        )

    @property
    def shows_more(self):
        """Whether the answers for those whom they concern should stand open."""
        return any(self[name].value() or name in self.errors for name in MORE)

    def clean(self):
        facts = super().clean()
        amount, currency, source = (facts.get(name) for name in ("amount", "currency", "source"))
        if amount and currency and amount % 100 and not get_currency_precision(currency):
            self.add_error("amount", _("This currency has no cents. Write a whole amount."))
        if facts.get("eligible") == Eligibility.NO and not facts.get("eligible_because"):
            self.add_error("eligible_because", _("Say why the source does not pay for it."))
        if source and currency:
            self.book, self.day = rate_book(self.budget.partnership), timezone.localdate()
            if self.book.rate_on(currency, source.currency, self.day) is None:
                self.add_error("currency", no_rate(currency, source.currency, self.day))
        return facts

    def warnings(self):
        facts = self.cleaned_data
        source = facts["source"]
        doubts = line_doubts(
            source,
            self.budget,
            partner=self.partner,
            cost_class=facts["cost_class"],
            eligible=facts["eligible"],
        )
        if source is not None and facts["eligible"] != Eligibility.NO:
            others = BudgetLine.objects.standing().filter(source=source).exclude(eligible=Eligibility.NO)
            others = others.exclude(pk=self.line.pk) if self.line else others
            money = {"asked": facts["amount"], "currency": facts["currency"]}
            doubts += room_doubts(source, **money, others=others, book=self.book, day=self.day)
        return doubts


class TakeOutForm(PageForm, forms.Form):
    reason = forms.CharField(label=gettext_lazy("Why?"), max_length=300)
