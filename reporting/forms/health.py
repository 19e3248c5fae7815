from django import forms
from django.utils.translation import gettext_lazy as _

from partnerships.forms.texts import language_field
from reporting.choices import HealthWord
from stedenband.ui.forms import PageForm


class HealthForm(PageForm, forms.Form):
    """A word and a line why for each statement; what is left open can be answered later."""

    def __init__(self, *args, sheet, statements, **kwargs):
        super().__init__(*args, **kwargs)
        self.statements = statements
        said = {answer.statement_id: answer for answer in sheet.answers.all()}
        for number, statement in enumerate(statements):
            answer = said.get(statement.pk)
            self.fields[f"word_{number}"] = forms.ChoiceField(
                label=statement.text,
                choices=HealthWord.choices,
                widget=forms.RadioSelect,
                required=False,
                initial=answer and answer.word,
            )
            self.fields[f"why_{number}"] = forms.CharField(
                label=_("Why? What shows it?"), max_length=300, required=False, initial=answer and answer.why
            )
        self.fields["language"] = language_field()
        self.fields["language"].initial = sheet.language
        self.fields["is_given"] = forms.TypedChoiceField(
            label=_("Are these the answers of your municipality?"),
            choices=[("yes", _("Yes, we give them")), ("no", _("No, we will come back"))],
            coerce=lambda answer: answer == "yes",
            widget=forms.RadioSelect,
            initial="yes" if sheet.is_given else "no",
        )

    def clean(self):
        values = super().clean()
        for number, _statement in enumerate(self.statements):
            word, why = values.get(f"word_{number}"), values.get(f"why_{number}")
            if why and not word:
                self.add_error(f"word_{number}", _("Choose an answer too, so that your reason is not lost."))
            if values.get("is_given") and not word and not why:
                self.add_error(f"word_{number}", _("Choose an answer, if only: we cannot say."))
            if values.get("is_given") and word and not why and f"why_{number}" not in self.errors:
                self.add_error(f"why_{number}", _("Say in one line why."))
        return values

    @property
    def answers(self):
        """The word and the reason by statement."""
        values = self.cleaned_data
        return {
            statement: (values[f"word_{number}"], values[f"why_{number}"])
            for number, statement in enumerate(self.statements)
        }
