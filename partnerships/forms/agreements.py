import re

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import AgreementKind
from partnerships.forms.texts import language_field
from partnerships.forms.uploads import DocumentField
from stedenband.ui.forms import PageForm, capitalised, settle

BLANK_ROWS = 3
MOST_ROWS = 60
ALL = "all"
ROW = re.compile(r"commitment_(\d{1,2})_text")


class AgreementForm(PageForm, forms.Form):
    """An agreement with its commitments: as many rows as there are, and five empty ones."""

    kind = forms.ChoiceField(label=gettext_lazy("What is it?"), choices=capitalised(AgreementKind))
    title = forms.CharField(label=gettext_lazy("Title"), max_length=200)
    language = language_field()
    text = forms.CharField(label=gettext_lazy("Text"), widget=forms.Textarea(attrs={"rows": 12}))
    starts_on = forms.DateField(label=gettext_lazy("Starts on"))
    ends_on = forms.DateField(label=gettext_lazy("Ends on"))
    file = DocumentField(label=gettext_lazy("File, for example a scan"))

    def __init__(self, *args, partnership, **kwargs):
        self.partners = {str(partner.pk): partner for partner in partnership.present_partners}
        super().__init__(*args, **kwargs)
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

    @property
    def rows(self):
        """The bound fields of each commitment: its text and who bears it."""
        names = [name.removesuffix("_text") for name in self.fields if ROW.fullmatch(name)]
        return [(self[f"{name}_text"], self[f"{name}_bearer"]) for name in names]

    @property
    def commitments(self):
        """The commitments that were filled in, in order: text and partner, or None when all bear it."""
        rows = [name.removesuffix("_text") for name in self.fields if ROW.fullmatch(name)]
        return [
            (text, self.partners.get(self.cleaned_data[f"{row}_bearer"]))
            for row in rows
            if (text := self.cleaned_data[f"{row}_text"])
        ]

    def clean(self):
        values = super().clean()
        if values.get("starts_on") and values.get("ends_on") and values["ends_on"] < values["starts_on"]:
            self.add_error("ends_on", _("The agreement ends before it starts. Check the two dates."))
        return values


def answers_of(agreement):
    """What the form shows for an agreement that exists."""
    values = {name: getattr(agreement, name) for name in ("kind", "title", "language", "text", "starts_on", "ends_on")}
    for row, commitment in enumerate(agreement.commitments.all()):
        values[f"commitment_{row}_text"] = commitment.text
        values[f"commitment_{row}_bearer"] = str(commitment.bearer_id or ALL)
    return values
