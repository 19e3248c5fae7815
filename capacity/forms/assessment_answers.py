from datetime import timedelta

from django import forms
from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions.assessment_links import LONGEST_LIFE, MOST_AT_ONCE
from capacity.actions.assessment_workshops import MOST_ACTION_POINTS
from capacity.choices import DIFFER, Outside, RoleGroup
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, capitalised, settle

MOST_WORDS = 300


class LinksForm(PageForm, forms.Form):
    """For whom, how many, until when."""

    group = forms.ChoiceField(label=gettext_lazy("For which group?"), choices=())
    number = forms.IntegerField(label=gettext_lazy("How many people?"), initial=1)
    expires_on = forms.DateField(label=gettext_lazy("Valid until"))
    language = forms.ChoiceField(
        label=gettext_lazy("Language of the first page"),
        choices=settings.LANGUAGES,
        help_text=gettext_lazy("People can change it there."),
    )

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["group"].choices = capitalised(RoleGroup)

    def clean_number(self):
        number = self.cleaned_data["number"]
        if not 1 <= number <= MOST_AT_ONCE:
            raise forms.ValidationError(_("Make between 1 and %(most)s links at once.") % {"most": MOST_AT_ONCE})
        return number

    def clean_expires_on(self):
        day = self.cleaned_data["expires_on"]
        if not self.today + timedelta(days=1) <= day <= self.today + LONGEST_LIFE:
            raise forms.ValidationError(_("A link is valid from tomorrow on, for four months at most."))
        return day


def why_field(label):
    field = forms.CharField(label=label, max_length=MOST_WORDS, required=False)
    settle(field)
    return field


def scale(levels):
    return [(str(level.score), f"{level.score}. {level.text}") for level in levels]


class SheetForm(PageForm, forms.Form):
    """The statements of one dimension. What is left open can be answered later; a score says why at once."""

    def __init__(self, *args, statements, levels, **kwargs):
        super().__init__(*args, **kwargs)
        self.statements = list(statements)
        choices = [*scale(levels), *((one.value, capfirst(one.label)) for one in Outside)]
        for number, statement in enumerate(self.statements):
            self.fields[f"choice_{number}"] = forms.ChoiceField(
                label=statement.text, choices=choices, widget=forms.RadioSelect, required=False
            )
            self.fields[f"why_{number}"] = why_field(_("Why? What shows it?"))

    def clean(self):
        values = super().clean()
        for number, _statement in enumerate(self.statements):
            choice, why = values.get(f"choice_{number}"), values.get(f"why_{number}")
            if choice and choice not in Outside.values and not why and f"why_{number}" not in self.errors:
                self.add_error(f"why_{number}", _("Say in one line why."))
            if why and not choice and f"choice_{number}" not in self.errors:
                self.add_error(f"choice_{number}", _("Choose an answer too, so that your reason is not lost."))
        return values

    @property
    def given(self):
        """(answer, why) by the code of the statement, of what was answered."""
        values = self.cleaned_data
        return {
            statement.code: (values[f"choice_{number}"], values[f"why_{number}"])
            for number, statement in enumerate(self.statements)
            if values[f"choice_{number}"]
        }


class ScoresForm(PageForm, forms.Form):
    """What the workshop says of the statements of one dimension, with the answers of the people in sight."""

    def __init__(self, *args, reads, levels, **kwargs):
        super().__init__(*args, **kwargs)
        self.reads = reads
        verdicts = [*scale(levels), (DIFFER, _("We differ")), (Outside.NOT_APPLICABLE.value, _("Not applicable"))]
        desired = [("", _("Choose")), *((str(level.score), f"{level.score}. {level.text}") for level in levels)]
        for number, (read, spread) in enumerate(reads):
            statement = read.statement
            self.fields[f"verdict_{number}"] = forms.ChoiceField(
                label=f"{statement.code} · {statement.text}",
                help_text=spread,
                choices=verdicts,
                widget=forms.RadioSelect,
                required=False,
            )
            self.fields[f"desired_{number}"] = forms.ChoiceField(
                label=_("Where do you want to be at the end of the cycle?"), choices=desired, required=False
            )
            self.fields[f"why_{number}"] = why_field(_("Why?"))

    def clean(self):
        values = super().clean()
        for number, _read in enumerate(self.reads):
            verdict = values.get(f"verdict_{number}")
            if verdict and verdict != Outside.NOT_APPLICABLE and not values.get(f"desired_{number}"):
                self.add_error(f"desired_{number}", _("Say where you want to be at the end of the cycle."))
        return values

    @property
    def scores(self):
        """(verdict, desired, why) by the code of the statement, of what was said."""
        values = self.cleaned_data
        return {
            read.statement.code: (
                values[f"verdict_{number}"],
                int(values[f"desired_{number}"]) if values[f"desired_{number}"] else None,
                values[f"why_{number}"],
            )
            for number, (read, _spread) in enumerate(self.reads)
            if values[f"verdict_{number}"]
        }


def point_fields(number):
    """The fields of one action point."""
    return {
        "text": forms.CharField(
            label=_("Action point %(number)s") % {"number": number}, max_length=300, required=False
        ),
        "person": forms.CharField(label=_("Who does it?"), max_length=120, required=False),
        "due_on": forms.DateField(label=_("By when?"), required=False),
    }


class WorkshopForm(PageForm, forms.Form):
    """Who sat together, and what the municipality is going to do about it."""

    held_on = forms.DateField(label=gettext_lazy("When did you sit together?"))
    took_part = forms.CharField(
        label=gettext_lazy("Who took part?"),
        max_length=500,
        help_text=gettext_lazy("Functions are enough: two clerks, the alderwoman, the market association."),
    )
    remark = forms.CharField(
        label=gettext_lazy("What else was said?"), max_length=2_000, required=False, widget=forms.Textarea
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"] = language_field()
        for number in range(MOST_ACTION_POINTS):
            for part, field in point_fields(number + 1).items():
                settle(field)
                self.fields[f"point_{number}_{part}"] = field

    def clean(self):
        values = super().clean()
        for number in range(MOST_ACTION_POINTS):
            given = [values.get(f"point_{number}_{part}") for part in ("text", "person", "due_on")]
            if any(given) and not all(given):
                for part, value in zip(("text", "person", "due_on"), given, strict=True):
                    if not value and f"point_{number}_{part}" not in self.errors:
                        self.add_error(f"point_{number}_{part}", _("An action point says what, who and by when."))
        return values

    @property
    def point_rows(self):
        parts = ("text", "person", "due_on")
        return [[self[f"point_{number}_{part}"] for part in parts] for number in range(MOST_ACTION_POINTS)]

    @property
    def action_points(self):
        values = self.cleaned_data
        rows = [
            tuple(values[f"point_{number}_{part}"] for part in ("text", "person", "due_on"))
            for number in range(MOST_ACTION_POINTS)
        ]
        return [row for row in rows if row[0]]
