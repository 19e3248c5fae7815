import re

from django import forms
from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.actions.agreements import Promise
from partnerships.choices import NEEDS_OF_KIND, Clause
from partnerships.forms.texts import language_field
from partnerships.forms.uploads import DocumentField
from partnerships.questions import asked_about_dates, asked_about_promises
from stedenband.ui.forms import PageForm, capitalised, settle

BLANK_ROWS = 3
MOST_ROWS = 60
ALL = "all"
ROW = re.compile(r"commitment_(\d{1,2})_text")
PLAIN = ("kind", "title", "language", "text", "starts_on", "ends_on", "says", "prevails")


class AgreementForm(PageForm, forms.Form):
    """An agreement with its commitments: as many rows as there are, and some empty ones.

    `settled` is the agreement that is changed, or None: what it was asked about already is not asked again.
    """

    kind = forms.ChoiceField(
        label=gettext_lazy("What is it?"), choices=[(kind.value, capfirst(kind.label)) for kind in NEEDS_OF_KIND]
    )
    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    language = language_field()
    text = forms.CharField(label=gettext_lazy("Text"), widget=forms.Textarea(attrs={"rows": 12}))
    says = forms.MultipleChoiceField(
        label=gettext_lazy("The text says something about"),
        help_text=gettext_lazy("Tick what you wrote down. What is missing is asked once, before it goes to be signed."),
        choices=capitalised(Clause),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    prevails = forms.ChoiceField(
        label=gettext_lazy("When language versions differ, which one counts?"),
        choices=[("", gettext_lazy("All count equally")), *settings.LANGUAGES],
        required=False,
    )
    starts_on = forms.DateField(label=gettext_lazy("Starts on"))
    ends_on = forms.DateField(label=gettext_lazy("Ends on"))
    file = DocumentField(label=gettext_lazy("File, for example a scan"))

    def __init__(self, *args, partnership, settled=None, **kwargs):
        self.partnership, self.settled = partnership, settled
        self.partners = {str(partner.pk): partner for partner in partnership.present_partners}
        super().__init__(*args, **kwargs)
        if settled and settled.amends_id:  # an amendment is of the kind of what it amends
            del self.fields["kind"]
        for row in range(self.count_rows()):
            self.add_row(row)

    def count_rows(self):
        """Rows that were sent, or those that are filled in and the empty ones."""
        sent = [int(found[1]) + 1 for name in self.data if (found := ROW.fullmatch(name))]
        filled = len([name for name in self.initial if ROW.fullmatch(name)])
        return min(max(sent, default=0) if self.is_bound else filled + BLANK_ROWS, MOST_ROWS)

    def add_row(self, row):
        bearers = [(ALL, _("All together")), *((pk, partner.name) for pk, partner in self.partners.items())]
        number = {"number": row + 1}
        text = forms.CharField(label=_("Commitment %(number)s") % number, max_length=300, required=False)
        settle(text)
        self.fields[f"commitment_{row}_text"] = text
        self.fields[f"commitment_{row}_bearer"] = forms.ChoiceField(
            label=_("Who bears commitment %(number)s?") % number, choices=bearers, initial=ALL
        )
        self.fields[f"commitment_{row}_mutual"] = forms.BooleanField(
            label=_("The text calls commitment %(number)s mutual") % number, required=False
        )

    @property
    def row_names(self):
        return [name.removesuffix("_text") for name in self.fields if ROW.fullmatch(name)]

    @property
    def rows(self):
        """The bound fields of each commitment: its text, who bears it, and whether it is called mutual."""
        return [[self[f"{name}_{part}"] for part in ("text", "bearer", "mutual")] for name in self.row_names]

    @property
    def commitments(self):
        """The commitments that were filled in, in order."""
        values = self.cleaned_data
        return [
            Promise(text, self.partners.get(values[f"{row}_bearer"]), values[f"{row}_mutual"])
            for row in self.row_names
            if (text := values[f"{row}_text"])
        ]

    def clean(self):
        values = super().clean()
        if values.get("starts_on") and values.get("ends_on") and values["ends_on"] < values["starts_on"]:
            self.add_error("ends_on", _("The agreement ends before it starts. Check the two dates."))
        return values

    def questions(self):
        """All that is unusual in what was typed, also what was answered before."""
        if not self.is_valid():
            return []
        values = self.cleaned_data
        kind = values.get("kind") or self.settled.stands_as
        dates = asked_about_dates(self.partnership, kind, values["starts_on"], values["ends_on"])
        return asked_about_promises(self.commitments) + dates

    def warnings(self):
        answered = self.settled.asked if self.settled else []
        return [doubt for doubt in self.questions() if doubt.code not in answered]

    @property
    def explanation(self):
        """What was asked and what was said to it, now or earlier, of what still is unusual."""
        codes = {doubt.code for doubt in self.questions()}
        kept = codes & set(self.settled.asked) if self.settled else set()
        reasons = [self.settled.reason if kept else "", self.warning_reason if codes - kept else ""]
        return {"asked": sorted(codes), "reason": "\n".join(filter(None, reasons))}


class OfferForm(PageForm, forms.Form):
    """Nothing to fill in but the reason for what is missing before a text goes to those who sign."""

    def __init__(self, *args, questions, **kwargs):
        super().__init__(*args, **kwargs)
        self.questions = self.unexplained = questions
        self.accepted_warnings = [doubt.code for doubt in questions]

    def warnings(self):
        return self.questions


def answers_of(agreement):
    """What the form shows for an agreement that exists."""
    values = {name: getattr(agreement, name) for name in PLAIN}
    for row, commitment in enumerate(agreement.commitments.all()):
        values[f"commitment_{row}_text"] = commitment.text
        values[f"commitment_{row}_bearer"] = str(commitment.bearer_id or ALL)
        values[f"commitment_{row}_mutual"] = commitment.is_mutual
    return values
