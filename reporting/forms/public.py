import re

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MinLengthValidator
from django.utils.translation import gettext_lazy as _

from capacity.models import Learning, Trajectory
from reporting.choices import ReportStatus
from reporting.models import PublicAnswer, Publication, PublicQuestion, Report
from stedenband.ui.forms import PageForm

ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
SHORTEST_QUESTION = 10

OFFERED = 30
"""Lessons or reports to choose from."""


class PublicationForm(PageForm, forms.ModelForm):
    """What the partners would show: each text is chosen, nothing is public by itself."""

    class Meta:
        model = Publication
        fields = ["intro", "language", "lessons", "trajectories", "reports", "shows_time", "shows_money"]
        widgets = {
            "intro": forms.Textarea(attrs={"rows": 3}),
            "lessons": forms.CheckboxSelectMultiple,
            "trajectories": forms.CheckboxSelectMultiple,
            "reports": forms.CheckboxSelectMultiple,
        }
        labels = {
            "lessons": _("Which lessons?"),
            "trajectories": _("Which trajectories?"),
            "reports": _("Which signed reports?"),
            "shows_time": _("Show where time goes: capacity building, and the person-days of each municipality"),
            "shows_money": _("Show where money goes: what each municipality paid, in its own currency"),
        }
        help_texts = {
            "intro": _("Two or three sentences for residents. You may leave this open."),
            "lessons": _("At least one of each municipality. No names of people: read them once more."),
            "reports": _("Each as a PDF without the names of who signed."),
        }

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        lessons = Learning.objects.of_partnership(partnership).select_related("learner__municipality")
        signed = Report.objects.of_partnership(partnership).filter(status=ReportStatus.SIGNED)
        self.fields["lessons"] = lesson_field(self.fields["lessons"], self.newest_of(lessons, "lessons", "-noted_on"))
        self.fields["trajectories"].queryset = Trajectory.objects.of_partnership(partnership)
        self.fields["reports"].queryset = self.newest_of(signed, "reports", "-period__last_on")
        for name in ("lessons", "trajectories", "reports"):
            if not self.fields[name].queryset.exists():
                self.fields[name].disabled = True
                self.fields[name].help_text = _("There is nothing to choose from yet.")

    def newest_of(self, rows, name, order):
        """The newest of `rows`, and those that were chosen the last time: a page to choose from stays short."""
        newest = list(rows.order_by(order, "-pk").values_list("pk", flat=True)[:OFFERED])
        chosen = [row.pk for row in self.initial.get(name, [])]
        return rows.filter(pk__in=[*newest, *chosen]).order_by(order, "-pk")


class LessonChoices(forms.ModelMultipleChoiceField):
    """Lessons, each with the municipality that learned it in front."""

    def label_from_instance(self, lesson):
        return f"{lesson.learner.name}: {lesson.text}"


def lesson_field(field, lessons):
    return LessonChoices(
        lessons, label=field.label, help_text=field.help_text, required=False, widget=forms.CheckboxSelectMultiple
    )


class QuestionForm(PageForm, forms.ModelForm):
    """One question, and a field that only a machine fills in."""

    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"}),
    )

    class Meta:
        model = PublicQuestion
        fields = ["text"]
        widgets = {"text": forms.Textarea(attrs={"rows": 5})}
        labels = {"text": _("Your question")}
        help_texts = {"text": _("We keep nothing about you. Please write no names of people.")}
        error_messages = {"text": {"required": _("Write your question in a sentence.")}}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        too_short = _("Write a little more, so that the municipalities understand your question.")
        self.fields["text"].validators.append(MinLengthValidator(SHORTEST_QUESTION, message=too_short))

    def clean_text(self):
        text = self.cleaned_data["text"]
        if ADDRESS.search(text):
            raise ValidationError(_("Leave web addresses out of your question."), code="web_address")
        return text


class AnswerForm(PageForm, forms.ModelForm):
    class Meta:
        model = PublicAnswer
        fields = ["text", "language"]
        widgets = {"text": forms.Textarea(attrs={"rows": 6})}
        help_texts = {"text": _("Everybody reads it, under the name of your municipality. No names of people.")}
        error_messages = {"text": {"required": _("Write your answer in a sentence.")}}


class SetAsideForm(PageForm, forms.ModelForm):
    class Meta:
        model = PublicQuestion
        fields = ["reason"]
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}
        labels = {"reason": _("Why do you put it aside?")}
        help_texts = {"reason": _("Only members of the partnership read this.")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].required = True
        self.fields["reason"].error_messages["required"] = _("Say in a few words why nobody gets an answer.")
