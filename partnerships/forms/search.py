import re

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_countries import countries

from partnerships.choices import Points, SearchRole, Side
from partnerships.forms.texts import language_field
from partnerships.models.search import MOST_WEIGHT
from stedenband.ui.forms import PageForm, capitalised, settle

ROW = re.compile(r"criterion_(\d{1,2})_text")
BLANK_ROWS, MOST_ROWS = 3, 30
WEIGHTS = [(weight, str(weight)) for weight in range(1, MOST_WEIGHT + 1)]


class CriteriaForm(PageForm, forms.Form):
    """The criteria with their weights: as many rows as there are, and three empty ones."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        sent = [int(found[1]) + 1 for name in self.data if (found := ROW.fullmatch(name))]
        filled = len([name for name in self.initial if ROW.fullmatch(name)])
        for row in range(min(max(sent, default=0) if self.is_bound else filled + BLANK_ROWS, MOST_ROWS)):
            self.add_row(row)

    def add_row(self, row):
        number = {"number": row + 1}
        text = forms.CharField(label=_("Criterion %(number)s") % number, max_length=200, required=False)
        settle(text)
        self.fields[f"criterion_{row}_text"] = text
        self.fields[f"criterion_{row}_weight"] = forms.TypedChoiceField(
            label=_("Weight of criterion %(number)s") % number, choices=WEIGHTS, coerce=int, initial=5
        )

    @property
    def rows(self):
        names = [name.removesuffix("_text") for name in self.fields if ROW.fullmatch(name)]
        return [(self[f"{name}_text"], self[f"{name}_weight"]) for name in names]

    @property
    def criteria(self):
        """The criteria that were filled in, in order: text and weight."""
        return [
            (self.cleaned_data[text.name], self.cleaned_data[weight.name])
            for text, weight in self.rows
            if self.cleaned_data[text.name]
        ]


class TeamForm(PageForm, forms.Form):
    email = forms.EmailField(label=gettext_lazy("E-mail address"), max_length=254)
    name = forms.CharField(
        label=gettext_lazy("Name"),
        max_length=120,
        help_text=gettext_lazy("As colleagues call them. Whoever has an account keeps its name."),
    )
    function = forms.CharField(
        label=gettext_lazy("Function"),
        max_length=120,
        help_text=gettext_lazy("For example alderman, or member of the advisory council."),
    )
    role = forms.ChoiceField(
        label=gettext_lazy("What will they do?"),
        widget=forms.RadioSelect,
        initial=SearchRole.JUROR,
        choices=[
            (SearchRole.JUROR, gettext_lazy("Juror: reads the candidates and scores them")),
            (
                SearchRole.COORDINATOR,
                gettext_lazy("Coordinator: looks after the criteria, the candidates and the team"),
            ),
        ],
    )


class CandidateForm(PageForm, forms.Form):
    name = forms.CharField(label=gettext_lazy("Name of the municipality"), max_length=120)
    country = forms.ChoiceField(label=gettext_lazy("Country"))
    language = language_field()
    contact_name = forms.CharField(label=gettext_lazy("Contact person"), max_length=120, required=False)
    contact_email = forms.EmailField(
        label=gettext_lazy("E-mail address of the contact person"), max_length=254, required=False
    )
    answers = forms.CharField(
        label=gettext_lazy("Its answers"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 14}),
        help_text=gettext_lazy("As it gave them, in its own language."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", _("Choose a country")), *countries]


class VerdictForm(PageForm, forms.Form):
    """Points on each criterion; or the interest that keeps this juror from giving any."""

    conflict = forms.CharField(
        label=gettext_lazy("Your interest in this candidate, if you have one"),
        required=False,
        max_length=300,
        help_text=gettext_lazy(
            "Then give no points. For example: I lead an association that works there, or a relative works there."
        ),
    )
    remark = forms.CharField(
        label=gettext_lazy("Why these points?"), required=False, max_length=2_000, widget=forms.Textarea
    )

    def __init__(self, *args, criteria, **kwargs):
        super().__init__(*args, **kwargs)
        self.criteria = criteria
        for criterion in criteria:
            self.fields[f"points_{criterion.pk}"] = forms.TypedChoiceField(
                label=_("%(criterion)s (weight %(weight)s)")
                % {"criterion": criterion.text, "weight": criterion.weight},
                choices=capitalised(Points),
                coerce=int,
                empty_value=None,
                required=False,
                widget=forms.RadioSelect,
            )
        self.order_fields([*(f"points_{criterion.pk}" for criterion in criteria), "conflict", "remark"])

    @property
    def points(self):
        given = {criterion.pk: self.cleaned_data.get(f"points_{criterion.pk}") for criterion in self.criteria}
        return {pk: points for pk, points in given.items() if points is not None}

    def clean(self):
        facts = super().clean()
        if facts.get("conflict") and self.points:
            self.add_error("conflict", _("Either give points, or name your interest: not both."))
        elif not facts.get("conflict"):
            for criterion in self.criteria:
                name = f"points_{criterion.pk}"
                if facts.get(name) is None and name not in self.errors:
                    self.add_error(name, _("Choose how far the candidate meets this."))
        return facts


class OutcomeForm(PageForm, forms.Form):
    chosen = forms.TypedMultipleChoiceField(
        label=gettext_lazy("Who is chosen?"),
        required=False,
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Nobody is an outcome too."),
    )
    reasons = forms.CharField(
        label=gettext_lazy("Why?"),
        max_length=4_000,
        widget=forms.Textarea,
        help_text=gettext_lazy("Each candidate may ask for these reasons."),
    )

    def __init__(self, *args, candidates, **kwargs):
        super().__init__(*args, **kwargs)
        self.candidates = {candidate.pk: candidate for candidate in candidates}
        self.fields["chosen"].choices = [(pk, candidate.name) for pk, candidate in self.candidates.items()]

    def clean_chosen(self):
        return [self.candidates[pk] for pk in self.cleaned_data["chosen"]]


class LetterForm(PageForm, forms.Form):
    text = forms.CharField(label=gettext_lazy("Letter"), max_length=6_000, widget=forms.Textarea(attrs={"rows": 16}))


class BeginForm(PageForm, forms.Form):
    side = forms.ChoiceField(
        label=gettext_lazy("On which side does your municipality stand?"), choices=Side, widget=forms.RadioSelect
    )
