"""A source of money in a few answers, and its rules one by one for whom they concern."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import CostClass, Currency, SourceKind, StaffPaid, Stated
from capacity.forms.fields import AmountField, InOneLanguage, row_field
from capacity.funding import source_doubts
from capacity.models import FundingScheme, FundingSource
from capacity.models.funding import RULES
from capacity.rulewords import SAID
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, capitalised


class SourceForm(PageForm, InOneLanguage, forms.Form):
    """Whose money, how much, for how long; a grant takes over the rules of its funder."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Where does the money come from?"), choices=capitalised(SourceKind), widget=forms.RadioSelect
    )
    name = forms.CharField(
        label=gettext_lazy("Name"), help_text=gettext_lazy("For example: subsidy of the province, 2027.")
    )
    funder = forms.CharField(
        label=gettext_lazy("Who gives the money?"),
        help_text=gettext_lazy("Leave open for your own budget."),
        required=False,
    )
    scheme = forms.TypedChoiceField()
    amount = AmountField(label=gettext_lazy("Amount"))
    currency = forms.ChoiceField(label=gettext_lazy("Currency"), choices=[("", "—"), *capitalised(Currency)])
    first_on = forms.DateField(label=gettext_lazy("From"))
    last_on = forms.DateField(label=gettext_lazy("Until"))
    reference = forms.CharField(label=gettext_lazy("Reference of the funder"), max_length=60, required=False)
    language = language_field()

    def __init__(self, *args, source=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.source = source
        self.fields["scheme"] = row_field(
            FundingScheme.objects.all(),
            nothing=_("None of these"),
            label_of=lambda scheme: f"{scheme.funder}: {scheme}",
            label=_("Whose rules does it follow?"),
            help_text=_("They are taken over; you can change them afterwards."),
        )

    def clean(self):
        facts = super().clean()
        first, last, scheme = (facts.get(name) for name in ("first_on", "last_on", "scheme"))
        if first and last and last < first:
            self.add_error("last_on", _("The last day is before the first day. Check the two dates."))
        if facts.get("kind") == SourceKind.GRANT and not facts.get("funder") and not scheme:
            self.add_error("funder", _("Say who gives this grant."))
        if scheme and not facts.get("funder"):
            facts["funder"] = scheme.funder
        if facts.get("kind") == SourceKind.OWN_BUDGET and scheme:
            self.add_error("scheme", _("Your own budget follows no funder’s rules. Choose “None of these”."))
        return facts

    def warnings(self):
        facts = self.cleaned_data
        is_taken_over = self.source is not None and self.source.scheme == facts["scheme"]
        rules = self.source if is_taken_over else facts["scheme"]
        days = {name: facts[name] for name in ("first_on", "last_on")}
        return source_doubts(rules, hundredths=facts["amount"], currency=facts["currency"], **days)


class RulesForm(PageForm, forms.ModelForm):
    """The rules of one source. What is left open, they do not say."""

    ceiling_hundredths = AmountField(label=gettext_lazy("They give at most"), required=False)
    quotes_from_hundredths = AmountField(label=gettext_lazy("They ask for quotes from"), required=False)
    cost_classes = forms.MultipleChoiceField(
        label=gettext_lazy("Classes of cost that they pay"),
        choices=capitalised(CostClass),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=gettext_lazy("None chosen: the rules do not say."),
    )

    class Meta:
        model = FundingSource
        fields = [name for name in RULES if name != "currency"]
        widgets = {"note": forms.Textarea(attrs={"rows": 3})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["staff_paid"].choices = capitalised(StaffPaid)
        for name in SAID:
            self.fields[name].choices = capitalised(Stated)

    def warnings(self):
        row = self.instance
        days = {"first_on": row.first_on, "last_on": row.last_on}
        return source_doubts(row, hundredths=row.hundredths, currency=row.currency, **days)
