"""What a municipality paid: eight answers first, the rest for those whom it concerns."""

from babel.numbers import get_currency_precision
from django import forms
from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_countries.fields import CountryField

from capacity.actions.expenses import candidate
from capacity.choices import STAFF_CLASSES, CostClass, Currency, ExpenseStatus, Procurement
from capacity.forms.fields import AmountField, InOneLanguage, activity_field, partner_field, row_field
from capacity.models import BudgetLine, FundingSource
from capacity.money.checks.rules import Moment, questions
from capacity.surroundings import Surroundings
from partnerships.forms.days import PastDayField
from partnerships.forms.uploads import DocumentField
from partnerships.models import Document
from stedenband.ui.forms import Doubt, PageForm, capitalised

MORE = (
    "source",
    "cost_class",
    "staff_of",
    "method",
    "quotes",
    "bought_in",
    "used_by",
    "has_personal_days",
    "language",
)
MOST_QUOTES = 50
MOST_DOCUMENTS = 100


class ExpenseForm(PageForm, InOneLanguage, forms.Form):
    """One expense. Its budget line brings source, class and activity along, so that nothing is typed twice."""

    description = forms.CharField(
        label=gettext_lazy("What was paid for?"),
        help_text=gettext_lazy("For example: four plane tickets for the work visit."),
    )
    payee = forms.CharField(
        label=gettext_lazy("Paid to"), help_text=gettext_lazy("A firm, a service or an office: as on the invoice.")
    )
    amount = AmountField(label=gettext_lazy("Amount"), help_text=gettext_lazy("In the currency that was paid."))
    currency = forms.ChoiceField(label=gettext_lazy("Currency"))
    paid_on = PastDayField(label=gettext_lazy("Paid on"))
    invoice_number = forms.CharField(
        label=gettext_lazy("Number of the invoice or receipt"), max_length=80, required=False
    )
    line = forms.TypedChoiceField()
    activity = forms.TypedChoiceField()
    source = forms.TypedChoiceField()
    cost_class = forms.ChoiceField(
        label=gettext_lazy("Class of cost"), choices=[("", "—"), *capitalised(CostClass)], required=False
    )
    staff_of = forms.TypedChoiceField()
    method = forms.ChoiceField(
        label=gettext_lazy("How was it chosen?"), choices=[("", "—"), *capitalised(Procurement)], required=False
    )
    quotes = forms.IntegerField(
        label=gettext_lazy("How many quotes did you compare?"), min_value=0, max_value=MOST_QUOTES, required=False
    )
    bought_in = CountryField(blank=True).formfield(
        label=gettext_lazy("In which country was it bought?"), required=False
    )
    used_by = forms.TypedChoiceField()
    has_personal_days = forms.BooleanField(
        label=gettext_lazy("The amount covers private days or purchases"),
        help_text=gettext_lazy("A longer stay or souvenirs are paid by the person."),
        required=False,
    )
    language = forms.ChoiceField(label=gettext_lazy("Language of the text"), choices=settings.LANGUAGES)

    def __init__(self, *args, partnership, partner, noted=None, chosen=None, **kwargs):
        self.partnership, self.partner, self.noted = partnership, partner, noted
        super().__init__(*args, **kwargs)
        lines = BudgetLine.objects.of_partnership(partnership).standing().filter(partner=partner)
        sources = FundingSource.objects.of_partnership(partnership).by_name()
        self.fields["line"] = row_field(
            lines.select_related("budget", "source", "activity"),
            label_of=line_words,
            nothing=_("None"),
            label=_("Which budget line?"),
            help_text=_("The line brings its source of money and class of cost along."),
        )
        self.fields["source"] = row_field(
            sources, nothing=_("Own money, or as the line says"), label=_("Source of money")
        )
        self.fields["activity"] = activity_field(partnership, chosen=chosen)
        self.fields["staff_of"] = partner_field(
            partnership.partner_list, label=_("Whose staff is paid?"), nobody=_("It pays no staff")
        )
        self.fields["used_by"] = partner_field(
            partnership.partner_list, label=_("Who uses what was bought?"), nobody=_("Both, or nobody")
        )
        self.fields["currency"].choices = capitalised(Currency)

    @property
    def shows_more(self):
        """Whether the answers that few expenses need should stand open."""
        return any(self[name].errors for name in MORE) or any(
            self[name].value() not in (None, "", False) for name in MORE if name != "language"
        )

    def more(self):
        return [self[name] for name in MORE]

    def clean(self):
        facts = super().clean()
        amount, currency = facts.get("amount"), facts.get("currency")
        if amount and currency and amount % 100 and not get_currency_precision(currency):
            self.add_error("amount", _("This currency has no cents. Write a whole amount."))
        line = facts.get("line")
        cost_class = line.cost_class if line else facts.get("cost_class")
        if facts.get("source") and not cost_class:
            self.add_error("cost_class", _("Choose the class: the rules of the source ask for it."))
        if cost_class in STAFF_CLASSES and not facts.get("staff_of"):
            self.add_error("staff_of", _("Choose whose staff is paid."))
        return facts

    def facts(self):
        """What the action takes."""
        facts = dict(self.cleaned_data)
        return facts | {"hundredths": facts.pop("amount")}

    def warnings(self):
        """What the rules ask about this expense. What they block, the action says beside its field."""
        row = candidate(self.partnership, self.partner, self.noted, self.facts())
        if row is None:
            return []
        around = Surroundings(self.partnership, without=row, near=row)
        asked = questions(around.entry_of(row), Moment.ENTRY)
        answered = set(row.doubts) if row.because else set()
        if {rule.code for rule in asked} <= answered:
            return []
        return [Doubt(rule.code, rule.sentence) for rule in asked]


def line_words(line):
    return _("%(what)s (%(year)s)") % {"what": line.what, "year": line.budget.first_on.year}


class PaperForm(PageForm, forms.Form):
    file = DocumentField(
        label=gettext_lazy("Invoice or receipt"),
        help_text=gettext_lazy("A photograph will do: PDF, PNG, JPG, ODT or DOCX, at most 10 MB."),
        required=True,
    )


class SubmitForm(PageForm, forms.Form):
    """Nothing to fill, unless the rules ask something about the expense as it stands."""

    def __init__(self, *args, expense, **kwargs):
        self.expense = expense
        super().__init__(*args, **kwargs)

    def warnings(self):
        around = Surroundings(self.expense.partnership, without=self.expense, near=self.expense)
        asked = questions(around.entry_of(self.expense), Moment.SUBMIT)
        answered = set(self.expense.doubts) if self.expense.because else set()
        return [Doubt(rule.code, rule.sentence) for rule in asked if rule.code not in answered]


class DecisionForm(PageForm, forms.Form):
    outcome = forms.ChoiceField(
        label=gettext_lazy("What do you decide?"),
        choices=[
            (ExpenseStatus.ACCEPTED, gettext_lazy("Approve it")),
            (ExpenseStatus.QUERIED, gettext_lazy("Ask something about it first")),
            (ExpenseStatus.REJECTED, gettext_lazy("Turn it down: it does not belong in this ledger")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose what you decide.")},
    )
    reason = forms.CharField(
        label=gettext_lazy("Your question or reason"),
        help_text=gettext_lazy("Needed when you ask something or turn it down. Everybody in the partnership reads it."),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args, expense, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["outcome"]
        field.choices = [(code, words) for code, words in field.choices if expense.may_become(code)]

    def clean(self):
        facts = super().clean()
        outcome = facts.get("outcome")
        if outcome and outcome != ExpenseStatus.ACCEPTED and not facts.get("reason") and "reason" not in self.errors:
            self.add_error("reason", _("Say in a sentence what you ask, or why you turn it down."))
        return facts


class ExplainForm(PageForm, forms.Form):
    because = forms.CharField(
        label=gettext_lazy("Why is it so?"),
        help_text=gettext_lazy("In a sentence or two. It stays with the expense, for everybody in the partnership."),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )


class HandoverForm(PageForm, forms.Form):
    """Which document on file proves it; only those that everybody in the partnership reads."""

    document = forms.TypedChoiceField()

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        shared = Document.objects.of_partnership(partnership).shared().order_by("-dated_on", "-pk")
        self.fields["document"] = row_field(
            shared[:MOST_DOCUMENTS], nothing=_("Choose"), label=_("Which document proves the hand-over?")
        )
        self.fields["document"].required = True


class PeriodForm(PageForm, forms.Form):
    """From which day to which day one looks before a report."""

    since = forms.DateField(label=gettext_lazy("From"))
    until = forms.DateField(label=gettext_lazy("To"))

    def clean(self):
        span = super().clean()
        if span.get("since") and span.get("until") and span["until"] < span["since"]:
            self.add_error("until", _("The last day is before the first day. Check the two dates."))
        return span
