from pathlib import PurePosixPath

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from partnerships.actions.papers import Mark
from partnerships.forms.uploads import DocumentField
from stedenband.ui.forms import PageForm, settle

SCANS = {".pdf", ".png", ".jpg", ".jpeg"}
REAL, NOT_REAL = "real", "not_real"


class ScanField(DocumentField):
    """A scan or a photograph of a sheet of paper. Raises what `DocumentField` raises."""

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", gettext_lazy("PDF, PNG or JPG, at most 10 MB."))
        kwargs.setdefault("widget", forms.FileInput(attrs={"accept": ",".join(sorted(SCANS))}))
        super().__init__(**kwargs)
        self.required = True
        self.error_messages["required"] = _("Choose the scan of the signed paper.")

    def clean(self, data, initial=None):
        scan = super().clean(data, initial)
        if PurePosixPath(scan.name).suffix.lower() not in SCANS:
            raise forms.ValidationError(_("A scan is a PDF, PNG or JPG file."), code="unknown_kind")
        return scan


class PaperForm(PageForm, forms.Form):
    """Whose signatures stand on a sheet, when and where they were put on it, and the scan."""

    signed_on = forms.DateField(label=gettext_lazy("Signed on"))
    place = forms.CharField(label=gettext_lazy("Place of signing"), max_length=120, required=False)
    file = ScanField(label=gettext_lazy("Scan of the signed paper"))

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.partners = partners
        for partner in partners:
            for part, field in self.fields_of(partner).items():
                settle(field)
                self.fields[f"partner_{partner.pk}_{part}"] = field

    def fields_of(self, partner):
        name = {"name": partner.name}
        return {
            "signed": forms.BooleanField(label=_("%(name)s signed on this paper") % name, required=False),
            "name": forms.CharField(label=_("Who signed for %(name)s?") % name, max_length=120, required=False),
            "function": forms.CharField(label=pgettext("of a person", "Title"), max_length=120, required=False),
        }

    @property
    def rows(self):
        """Each partner with its bound fields."""
        parts = ("signed", "name", "function")
        return [(one, [self[f"partner_{one.pk}_{part}"] for part in parts]) for one in self.partners]

    @property
    def marks(self):
        return [mark for partner in self.partners if (mark := self.mark_of(partner))]

    def mark_of(self, partner):
        said = {part: self.cleaned_data.get(f"partner_{partner.pk}_{part}") for part in ("signed", "name", "function")}
        return Mark(partner, said["name"], said["function"]) if said["signed"] else None

    def clean(self):
        values = super().clean()
        for mark in self.marks:
            if not mark.name:
                self.add_error(f"partner_{mark.partner.pk}_name", _("Give the name that stands on the paper."))
            if not mark.function:
                self.add_error(f"partner_{mark.partner.pk}_function", _("Give the title under which they signed."))
        if not self.marks:
            self.add_error(f"partner_{self.partners[0].pk}_signed", _("Say whose signature stands on the paper."))
        return values


class PaperAnswerForm(PageForm, forms.Form):
    """Whether a scan shows what it says."""

    answer = forms.ChoiceField(
        label=gettext_lazy("Does the scan show these words and these signatures?"),
        choices=[
            (REAL, gettext_lazy("Yes, we confirm the signatures")),
            (NOT_REAL, gettext_lazy("No, and this is why")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose an answer.")},
    )
    reason = forms.CharField(
        label=gettext_lazy("What is wrong with it?"),
        max_length=1_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    @property
    def is_real(self):
        return self.cleaned_data["answer"] == REAL

    def clean(self):
        values = super().clean()
        if values.get("answer") == NOT_REAL and not values.get("reason"):
            self.add_error("reason", _("Say in a sentence what is wrong with the scan."))
        return values
