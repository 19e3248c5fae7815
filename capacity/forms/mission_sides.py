"""What one municipality writes for itself about a visit: before departure and afterwards."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import PaidBy, Referral, Sex
from capacity.delegations import is_of_one_colour
from capacity.forms.lines import LinesForm
from capacity.models.visit_question import MOST_QUESTIONS
from partnerships.choices import ActorGroup
from partnerships.forms.texts import language_field
from partnerships.models import Theme
from stedenband.ui.forms import Doubt, PageForm, capitalised, settle

FEW_ROWS = {"rows": 3}


class QuestionsForm(PageForm, forms.Form):
    """What the municipality wants to learn: three questions at most."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for number in range(MOST_QUESTIONS):
            field = forms.CharField(
                label=_("Question %(number)s") % {"number": number + 1}, max_length=300, required=False
            )
            settle(field)
            self.fields[f"question_{number}"] = field
        self.fields["language"] = language_field()

    @property
    def questions(self):
        """Those that were asked, in order."""
        asked = [self.cleaned_data[f"question_{number}"] for number in range(MOST_QUESTIONS)]
        return [question for question in asked if question]


class AnswersForm(PageForm, forms.Form):
    """An answer to each question that was set before departure."""

    def __init__(self, *args, questions, **kwargs):
        self.questions = list(questions)
        super().__init__(*args, **kwargs)
        for question in self.questions:
            field = forms.CharField(
                label=question.text,
                initial=question.answer,
                help_text=_("That you found no answer is an answer too: say why."),
                max_length=4_000,
                required=False,
                widget=forms.Textarea(attrs={"rows": 4}),
            )
            settle(field)
            self.fields[f"answer_{question.pk}"] = field
        self.fields["language"] = language_field()

    @property
    def answers(self):
        return {question.pk: self.cleaned_data[f"answer_{question.pk}"] for question in self.questions}


class DelegationForm(LinesForm):
    """Who takes part for the municipality; politicians of one colour only are asked about."""

    needed = {
        "name": gettext_lazy("Write the name; it is shown outside the partnership only to who agrees."),
        "function": gettext_lazy("Say what this person does."),
        "group": gettext_lazy("Choose the group."),
    }
    ready_made = frozenset({"sex"})

    def __init__(self, *args, said_why, **kwargs):
        self.said_why = said_why
        super().__init__(*args, **kwargs)

    def line(self, number):
        return {
            "name": forms.CharField(label=_("Person %(number)s") % {"number": number}, max_length=120, required=False),
            "function": forms.CharField(label=_("Function"), max_length=120, required=False),
            "group": forms.ChoiceField(
                label=_("Group"), choices=[("", _("Choose")), *capitalised(ActorGroup)], required=False
            ),
            "party": forms.CharField(label=_("Party, for politicians"), max_length=120, required=False),
            "organisation": forms.CharField(label=_("Service or organisation"), max_length=160, required=False),
            "sex": forms.ChoiceField(
                label=_("Counted as"), choices=capitalised(Sex), initial=Sex.OTHER, required=False
            ),
            "paid_by": forms.ChoiceField(
                label=_("Who pays?"), choices=[("", _("Not known yet")), *capitalised(PaidBy)], required=False
            ),
            "may_be_named": forms.BooleanField(label=_("Agrees to be named outside the partnership"), required=False),
        }

    @property
    def rows(self):
        return [row | {"sex": row["sex"] or Sex.OTHER} for row in super().rows]

    @property
    def is_one_coloured(self):
        return is_of_one_colour(row["group"] for row in self.rows)

    def warnings(self):
        if self.said_why or not self.is_one_coloured:
            return []
        return [Doubt("one_colour", _("The politicians of your delegation are all of one colour of the council."))]


class ExpectationsForm(LinesForm):
    """Who was told what before a visit, in which language, how."""

    needed = {
        "audience": gettext_lazy("Say who was told."),
        "told": gettext_lazy("Say what they were told."),
        "told_in": gettext_lazy("Say in which language."),
        "channel": gettext_lazy("Say how: on the radio, at a meeting, on paper."),
        "told_on": gettext_lazy("Say on which day."),
    }

    def line(self, number):
        return {
            "audience": forms.CharField(
                label=_("Who was told? Line %(number)s") % {"number": number}, max_length=160, required=False
            ),
            "told": forms.CharField(
                label=_("What were they told?"), max_length=2_000, required=False, widget=forms.Textarea(FEW_ROWS)
            ),
            "told_in": forms.CharField(label=_("In which language?"), max_length=60, required=False),
            "channel": forms.CharField(label=_("How?"), max_length=120, required=False),
            "told_on": forms.DateField(label=_("When?"), required=False),
        }

    def check(self, number, line):
        if line["told_on"] and line["told_on"] > timezone.localdate():
            self.lines.refuse(number, "told_on", _("This day lies ahead. Note what was told, not what is planned."))


class SignalsForm(LinesForm):
    """What was heard from the population once the visit had begun."""

    needed = {"heard": gettext_lazy("Say what you heard."), "heard_on": gettext_lazy("Say on which day.")}

    def __init__(self, *args, activity, **kwargs):
        self.activity = activity
        super().__init__(*args, **kwargs)

    def line(self, number):
        return {
            "heard": forms.CharField(
                label=_("What did you hear? Line %(number)s") % {"number": number},
                help_text=_("That nobody expected anything is worth a line too."),
                max_length=2_000,
                required=False,
                widget=forms.Textarea(FEW_ROWS),
            ),
            "heard_from": forms.CharField(label=_("From whom?"), max_length=160, required=False),
            "heard_on": forms.DateField(label=_("When?"), required=False),
            "answered": forms.CharField(label=_("What did you answer?"), max_length=300, required=False),
        }

    def check(self, number, line):
        day = line["heard_on"]
        if day and day > timezone.localdate():
            self.lines.refuse(number, "heard_on", _("This day lies ahead. Check the date."))
        elif day and day < self.activity.starts_on:
            self.lines.refuse(number, "heard_on", _("This was before the visit. Note here what you heard afterwards."))


class FindingsForm(LinesForm):
    """What the municipality found, by theme, and with whom it shared it at home."""

    needed = {"text": gettext_lazy("Say what you found.")}

    def __init__(self, *args, partnership, rows=(), **kwargs):
        themes = [*Theme.objects.filter(partnerships=partnership), *(row["theme"] for row in rows if row["theme"])]
        self.themes = {str(theme.pk): theme for theme in themes}
        super().__init__(*args, rows=[row | {"theme": row["theme"] and row["theme"].pk} for row in rows], **kwargs)
        shared_with = forms.CharField(
            label=_("With whom did you share it?"),
            help_text=_("The council, the service, the advisory council, the inhabitants."),
            max_length=2_000,
            required=False,
            widget=forms.Textarea(FEW_ROWS),
        )
        settle(shared_with)
        self.fields["shared_with"] = shared_with

    def line(self, number):
        names = [(pk, theme.name) for pk, theme in self.themes.items()]
        return {
            "text": forms.CharField(
                label=_("What did you find? Line %(number)s") % {"number": number},
                max_length=4_000,
                required=False,
                widget=forms.Textarea(FEW_ROWS),
            ),
            "theme": forms.TypedChoiceField(
                label=_("Theme"),
                choices=[("", _("In general")), *names],
                coerce=self.themes.get,
                empty_value=None,
                required=False,
            ),
        }


class NeedsForm(LinesForm):
    """Needs that were seen on the way, and where they were referred."""

    needed = {
        "text": gettext_lazy("Say what was needed."),
        "referred_to": gettext_lazy("Choose where you referred it."),
    }
    ready_made = frozenset({"pk"})

    def line(self, number):
        return {
            "text": forms.CharField(
                label=_("What was needed? Line %(number)s") % {"number": number},
                max_length=2_000,
                required=False,
                widget=forms.Textarea(FEW_ROWS),
            ),
            "referred_to": forms.ChoiceField(
                label=_("Where did you refer it?"), choices=[("", _("Choose")), *capitalised(Referral)], required=False
            ),
            "who": forms.CharField(label=_("To whom there?"), max_length=200, required=False),
            "pk": forms.IntegerField(required=False, widget=forms.HiddenInput),
        }

    def check(self, number, line):
        if line["referred_to"] and line["referred_to"] != Referral.NOTED and not line["who"]:
            self.lines.refuse(number, "who", _("Say to whom you referred it."))
