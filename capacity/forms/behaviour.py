from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import ChangeDegree, MarkerGrade
from capacity.forms.evidence import document_field
from capacity.forms.fields import InOneLanguage
from capacity.forms.measuring import SpanForm
from capacity.models import BoundaryActor, ProgressMarker
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, capitalised, settle

MARKER = ProgressMarker._meta.get_field("text").max_length
EXAMPLES = {
    MarkerGrade.EXPECT: gettext_lazy("In reach. For example: clerks note the day of each request. One on each line."),
    MarkerGrade.LIKE: gettext_lazy("They take it up. For example: clerks agree what is urgent. One on each line."),
    MarkerGrade.LOVE: gettext_lazy("A real turn. For example: clerks show another town how. One on each line."),
}
MORE = ("factors", "evidence", "document", "unanticipated", "lesson", "follow_up")


class MarkLines:
    """Mixin after `PageForm`: behaviours in three grades, one on each line."""

    def ask_for_markers(self):
        for grade in MarkerGrade:
            self.fields[grade.value] = forms.CharField(
                label=capfirst(grade.label),
                help_text=EXAMPLES[grade],
                max_length=4_000,
                required=False,
                widget=forms.Textarea(attrs={"rows": 3}),
            )

    def clean(self):
        values = super().clean()
        for grade in MarkerGrade:
            if any(len(line) > MARKER for line in self.lines(grade)):
                sentence = _("Keep each line below %(most)s characters.") % {"most": MARKER}
                self.add_error(grade.value, ValidationError(sentence, code="long_line"))
        return values

    def lines(self, grade):
        return [line for line in map(str.strip, (self.cleaned_data.get(grade.value) or "").split("\n")) if line]

    @property
    def marks(self):
        """Behaviours by grade."""
        return {grade.value: self.lines(grade) for grade in MarkerGrade}


class MarkersForm(PageForm, MarkLines, forms.Form):
    """More markers of an actor."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.ask_for_markers()


class ActorForm(PageForm, InOneLanguage, MarkLines, forms.ModelForm):
    """Whose behaviour may change, where, and what they would do at best; a new one comes with its markers."""

    class Meta:
        model = BoundaryActor
        fields = ["trajectory", "partner", "name", "group", "challenge", "language"]
        widgets = {"challenge": forms.Textarea(attrs={"rows": 4}), "partner": forms.RadioSelect}

    def __init__(self, *args, partnership, trajectories, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["trajectory"].queryset, self.fields["trajectory"].empty_label = trajectories, None
        partner = self.fields["partner"]
        kept = self.instance.partner_id
        partner.choices = [(one.pk, one.name) for one in partnership.partner_list if one.is_present or one.pk == kept]
        partner.label = _("In which municipality?")
        self.fields["name"].label = _("Whose behaviour may change?")
        self.fields["name"].help_text = _("For example: the clerks of the counter.")
        self.fields["challenge"].label = _("What would they do at best, in a few years?")
        self.fields["challenge"].help_text = _("Tell it as if you saw it: who does what differently?")
        if self.instance.pk is None:
            self.ask_for_markers()
            self.order_fields(["trajectory", "partner", "name", "group", "challenge", *MarkerGrade.values, "language"])


class MarkerForm(PageForm, forms.ModelForm):
    class Meta:
        model = ProgressMarker
        fields = ["grade", "text"]
        widgets = {"grade": forms.RadioSelect}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["grade"].choices = capitalised(MarkerGrade)


class JournalForm(SpanForm):
    """What the own municipality saw of one marker; two answers are enough, the others may follow."""

    degree = forms.ChoiceField(
        label=gettext_lazy("How much of it did you see?"), choices=capitalised(ChangeDegree), widget=forms.RadioSelect
    )
    description = forms.CharField(
        label=gettext_lazy("What changed, and who did what?"), max_length=4_000, widget=forms.Textarea
    )

    def __init__(self, *args, documents, chosen=None, **kwargs):
        super().__init__(*args, **kwargs)
        labels = {
            "factors": _("What helped, and who?"),
            "evidence": _("What can one see of it?"),
            "unanticipated": _("What did nobody expect?"),
            "lesson": _("What do you learn from it?"),
            "follow_up": _("What do you do next?"),
        }
        for name in MORE:
            self.fields[name] = (
                document_field(documents, chosen=chosen)
                if name == "document"
                else forms.CharField(
                    label=labels[name], max_length=2_000, required=False, widget=forms.Textarea(attrs={"rows": 2})
                )
            )
            settle(self.fields[name])
        self.fields["language"] = language_field()

    @property
    def more(self):
        """The fields that nobody needs at first, and whether they should stand open."""
        fields = [self[name] for name in MORE]
        return fields, any(one.value() or one.errors for one in fields)
