"""The rows of a workbook as they are judged, and the two questions about it: which file, and which text stays."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from reporting.workbooks.reading import read_workbook
from stedenband.ui.forms import PageForm


class TextRow(PageForm, forms.Form):
    text = forms.CharField(widget=forms.Textarea)


class LessonRow(PageForm, forms.Form):
    text = forms.CharField(
        max_length=4_000,
        widget=forms.Textarea,
        error_messages={"required": gettext_lazy("Write in a sentence what you learned.")},
    )
    learned_from = forms.ChoiceField(required=False)
    used_for = forms.CharField(max_length=300, required=False)
    noted_on = forms.DateField(required=False)

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["learned_from"].choices = [("", ""), *partners]

    def clean_noted_on(self):
        day = self.cleaned_data["noted_on"]
        if day and day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Say when you noted it, or leave it open."))
        return day


class WorkbookForm(PageForm, forms.Form):
    """Which file; it is read here, so that what is wrong with it stands beside the field."""

    file = forms.FileField(
        label=gettext_lazy("The workbook that you filled"),
        help_text=gettext_lazy("XLSX, at most 5 MB. You first see what it changes; nothing is saved yet."),
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
        error_messages={
            "required": gettext_lazy("Choose the workbook that you filled."),
            "empty": gettext_lazy("This file is empty. Save the workbook once more and choose it again."),
        },
    )

    def __init__(self, *args, shapes, refuse_other, **kwargs):
        super().__init__(*args, **kwargs)
        self.shapes, self.refuse_other = shapes, refuse_other

    def clean_file(self):
        self.content = read_workbook(self.cleaned_data["file"], self.shapes)
        self.refuse_other(self.content["stamp"])
        return self.cleaned_data["file"]


class BringInForm(PageForm, forms.Form):
    """For each text that was changed on the platform meanwhile: which one stays?"""

    def __init__(self, *args, asks, **kwargs):
        super().__init__(*args, **kwargs)
        for line in asks:
            seen = line.facts["part"].row_version
            self.fields[line.choice_name] = forms.ChoiceField(
                label=_("Which text stays?"),
                choices=[
                    (f"workbook-{seen}", _("The text of the workbook")),
                    (f"platform-{seen}", _("The text of the platform")),
                ],
                widget=forms.RadioSelect,
                # Saved once more meanwhile, so that what was chosen is about a text that is gone.
                error_messages={
                    "required": _("Choose which text stays."),
                    "invalid_choice": _("Somebody saved this text once more. Read it, and choose again."),
                },
            )

    def taken(self):
        """The fields of which the text of the workbook stays, each with the version of the other text."""
        chosen = {name: which.partition("-") for name, which in self.cleaned_data.items()}
        return {name: int(seen) for name, (which, _dash, seen) in chosen.items() if which == "workbook"}
