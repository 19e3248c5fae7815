"""Which stretch of time, and for each indicator of the own municipality what was measured in it."""

from django import forms
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import NEEDS_FIGURE, NEEDS_WHY, Progress
from capacity.forms.evidence import document_field
from capacity.forms.figures import FigureField, HeadsField
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, settle

HEADS = ("women", "men", "others")
WORDS = ("progress", "why", "evidence", "document")


class SpanForm(PageForm, forms.Form):
    """A first and a last day that both have been."""

    first_on = forms.DateField(label=gettext_lazy("First day"))
    last_on = forms.DateField(label=gettext_lazy("Last day"))

    def clean(self):
        days = super().clean()
        first, last = days.get("first_on"), days.get("last_on")
        if last and last > timezone.localdate():
            self.add_error("last_on", _("This day is still to come. Say what you saw until today."))
        elif first and last and last < first:
            self.add_error("last_on", _("The last day is before the first day. Check the two dates."))
        return days


class FillForm(PageForm, forms.Form):
    """All indicators of one municipality for one round; what is left open is not said yet."""

    def __init__(self, *args, indicators, given, documents, **kwargs):
        self.indicators, self.given, self.documents = indicators, given, documents
        super().__init__(*args, **kwargs)
        for indicator in indicators:
            for part, field in self.fields_of(indicator).items():
                settle(field)
                field.initial = self.stored(indicator, part)
                self.fields[f"{part}_{indicator.pk}"] = field
        self.fields["language"] = language_field()

    def stored(self, indicator, part):
        row = self.given.get(indicator.pk)
        if row is None:
            return None
        return row.document_id if part == "document" else getattr(row, part)

    def fields_of(self, indicator):
        row = self.given.get(indicator.pk)
        return {
            **self.figures_of(indicator),
            "progress": forms.ChoiceField(
                label=_("How does it go?"),
                choices=[("", _("Not said yet")), *((one.value, capfirst(one.label)) for one in Progress)],
                required=False,
            ),
            "why": forms.CharField(
                label=_("Why?"),
                help_text=_(
                    "A line. Always asked when it goes otherwise than expected, did not change or was not measured."
                ),
                max_length=500,
                required=False,
            ),
            "evidence": forms.CharField(
                label=_("What can one see of it?"),
                max_length=2_000,
                required=False,
                widget=forms.Textarea(attrs={"rows": 2}),
            ),
            "document": document_field(self.documents, chosen=row.document if row else None),
        }

    def figures_of(self, indicator):
        if indicator.counts_people:
            labels = {"women": _("Women"), "men": _("Men"), "others": _("Other or not said")}
            return {part: HeadsField(label=label) for part, label in labels.items()}
        return {"hundredths": FigureField(label=capfirst(indicator.unit), required=False)}

    @property
    def rows(self):
        """(indicator, its fields for figures, how it goes and why, its fields for evidence, whether these are open)."""
        for indicator in self.indicators:
            figures = [self[f"{part}_{indicator.pk}"] for part in self.figures_of(indicator)]
            progress, why, evidence, document = (self[f"{part}_{indicator.pk}"] for part in WORDS)
            is_open = any(one.value() or one.errors for one in (evidence, document))
            yield indicator, figures, [progress, why], [evidence, document], is_open

    def said(self, indicator):
        parts = [*self.figures_of(indicator), *WORDS]
        return {part: self.cleaned_data.get(f"{part}_{indicator.pk}") for part in parts}

    @property
    def answers(self):
        """What was said, indicator by indicator, for `fill_round`."""
        said = ((indicator, self.said(indicator)) for indicator in self.indicators)
        return [{"indicator": indicator, **values} for indicator, values in said if values["progress"]]

    def clean(self):
        values = super().clean()
        for indicator in self.indicators:
            self.check(indicator, self.said(indicator))
        return values

    def check(self, indicator, said):
        figures = [part for part in said if part not in WORDS]
        counted = any(said[part] is not None for part in figures)
        progress, typed = said["progress"], counted or any(said[part] for part in ("why", "evidence", "document"))
        if any(f"{part}_{indicator.pk}" in self.errors for part in figures):
            return
        if typed and not progress:
            self.refuse("progress", indicator, _("Say how it goes."))
        if progress in NEEDS_FIGURE and not counted:
            self.refuse(figures[0], indicator, _("Give the figure, or answer that it was not measured."))
        if progress == Progress.NOT_MEASURED and counted:
            self.refuse("progress", indicator, _("You gave a figure. Say how it goes, or clear the figure."))
        if progress in NEEDS_WHY and not said["why"]:
            self.refuse("why", indicator, _("Say in a line why. That is worth as much as a figure."))

    def refuse(self, part, indicator, sentence):
        self.add_error(f"{part}_{indicator.pk}", sentence)
