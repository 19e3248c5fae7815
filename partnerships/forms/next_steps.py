from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import Outcome
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, capitalised, settle

ROWS = 3
GOOD, NOT_YET = "good", "not_yet"


class NextStepsForm(PageForm, forms.Form):
    """The same number of lines for every municipality: what it takes home, who does it, by when."""

    def __init__(self, *args, earliest, partners, people, **kwargs):
        self.earliest, self.partners = earliest, partners
        self.people = {one.pk: [guest.name for guest in people if guest.partner == one] for one in partners}
        super().__init__(*args, **kwargs)
        self.fields["language"] = language_field()
        for partner in partners:
            for row in range(ROWS):
                self.add_row(f"step_{partner.pk}_{row}", partner)

    def add_row(self, name, partner):
        person = forms.TextInput(attrs={"list": f"people-{partner.pk}", "autocomplete": "off"})
        parts = {
            "text": forms.CharField(label=_("What?"), max_length=300, required=False),
            "person": forms.CharField(label=_("Who?"), max_length=120, required=False, widget=person),
            "due_on": forms.DateField(label=_("By when?"), required=False),
        }
        for part, field in parts.items():
            settle(field)
            self.fields[f"{name}_{part}"] = field

    @property
    def lists(self):
        """(municipality, [bound fields of each line], names of its people)."""
        return [
            (
                partner,
                [[self[f"{name}_{part}"] for part in ("text", "person", "due_on")] for name in self.lines(partner)],
                self.people[partner.pk],
            )
            for partner in self.partners
        ]

    @staticmethod
    def lines(partner):
        return [f"step_{partner.pk}_{row}" for row in range(ROWS)]

    @property
    def steps(self):
        """(who takes it, what, which person, by when) of each line that was filled in."""
        values = self.cleaned_data
        return [
            (partner, values[f"{line}_text"], values[f"{line}_person"], values[f"{line}_due_on"])
            for partner in self.partners
            for line in self.lines(partner)
            if values[f"{line}_text"]
        ]

    def clean(self):
        values = super().clean()
        lines = [line for partner in self.partners for line in self.lines(partner)]
        for line in lines:
            self.check_line(line, values)
        if not self.errors and not any(values.get(f"{line}_text") for line in lines):
            raise forms.ValidationError(_("Write one next step at least."))
        return values

    def check_line(self, line, values):
        missing = {
            "text": _("Say what will be done."),
            "person": _("Say who does it."),
            "due_on": _("Say by when."),
        }
        given = {part for part in missing if values.get(f"{line}_{part}") or f"{line}_{part}" in self.errors}
        for part, message in missing.items():
            if given and part not in given:
                self.add_error(f"{line}_{part}", message)
        refuse_early(self, f"{line}_due_on", self.earliest)


def refuse_early(form, name, earliest):
    """Say beside the date that a step is not due before the day on which it was noted."""
    due_on = form.cleaned_data.get(name)
    if due_on and due_on < earliest:
        form.add_error(name, _("A next step is due after the day on which it was noted, not before it."))


class NextStepForm(PageForm, forms.Form):
    """One step, to correct it while it is open."""

    partner = forms.ChoiceField(label=gettext_lazy("Which municipality takes it?"), widget=forms.RadioSelect)
    text = forms.CharField(label=gettext_lazy("What?"), max_length=300)
    person = forms.CharField(label=gettext_lazy("Who?"), max_length=120)
    due_on = forms.DateField(label=gettext_lazy("By when?"))
    language = language_field()

    def __init__(self, *args, earliest, partners, **kwargs):
        self.earliest = earliest
        self.partners = {str(partner.pk): partner for partner in partners}
        super().__init__(*args, **kwargs)
        self.fields["partner"].choices = [(pk, partner.name) for pk, partner in self.partners.items()]

    def clean_partner(self):
        return self.partners[self.cleaned_data["partner"]]

    def clean(self):
        refuse_early(self, "due_on", self.earliest)
        return super().clean()


class ReportForm(PageForm, forms.Form):
    outcome = forms.ChoiceField(
        label=gettext_lazy("What became of it?"),
        choices=capitalised(Outcome),
        initial=Outcome.DONE,
        widget=forms.RadioSelect,
    )
    note = forms.CharField(
        label=gettext_lazy("What was done, or why is it no longer needed?"),
        help_text=gettext_lazy("A sentence is enough: where the other municipality can see it, or who was told."),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class VerifyForm(PageForm, forms.Form):
    """Good, or not yet and then what is missing."""

    answer = forms.ChoiceField(
        label=gettext_lazy("What do you find?"),
        choices=[(GOOD, gettext_lazy("Good: this is settled")), (NOT_YET, gettext_lazy("Not yet"))],
        widget=forms.RadioSelect,
    )
    missing = forms.CharField(label=gettext_lazy("If not yet: what is still missing?"), max_length=300, required=False)

    @property
    def is_good(self):
        return self.cleaned_data["answer"] == GOOD

    def clean(self):
        values = super().clean()
        if values.get("answer") == NOT_YET and not values.get("missing"):
            self.add_error("missing", _("Say in a sentence what is still missing."))
        return values
