from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from capacity.choices import PointKind, RoundKind
from capacity.models import AssessmentRound, Conversation, TalkingPoint
from partnerships.forms.texts import language_field
from partnerships.models import Theme
from stedenband.ui.forms import PageForm, capitalised


class RoundForm(PageForm, forms.ModelForm):
    """What the self-assessment is for. Its numbers protect those who answer; most rounds leave them as they are."""

    class Meta:
        model = AssessmentRound
        fields = [
            "kind",
            "theme",
            "answers_until",
            "note",
            "language",
            "least_answers",
            "least_groups",
            "least_in_group",
        ]
        help_texts = {
            "least_answers": _("A municipality sees its result only when so many of its people have answered."),
            "least_groups": _("Of so many of the four groups at least."),
            "least_in_group": _("A group with fewer answers is never shown apart."),
        }

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        own = partnership.themes.all()
        self.fields["theme"].queryset = own if own.exists() else Theme.objects.all()
        self.fields["theme"].empty_label = gettext("Choose")
        self.fields["kind"].choices = capitalised(RoundKind)
        self.fields["kind"].help_text = gettext("A light round asks only about democracy and the partnership.")
        self.fields["note"].widget.attrs["rows"] = 3
        self.fields["language"] = language_field()
        if self.instance.pk:
            self.initial["language"] = self.instance.language


class CallOffForm(PageForm, forms.Form):
    reason = forms.CharField(label=_("Why does it stop?"), max_length=300)


class PointForm(PageForm, forms.ModelForm):
    """What to talk about, and who sees to it."""

    class Meta:
        model = TalkingPoint
        fields = ["question", "partner", "person", "due_on", "language"]

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["partner"] = forms.ChoiceField(
            label=gettext("Which municipality sees to it?"), choices=[(one.pk, one.name) for one in partners]
        )
        self.partners = {str(one.pk): one for one in partners}
        self.order_fields(["question", "partner", "person", "due_on", "language"])
        self.fields["language"] = language_field()
        if self.instance.pk:
            self.initial["language"] = self.instance.language

    def clean_partner(self):
        return self.partners[self.cleaned_data["partner"]]


class NewPointForm(PointForm):
    """The statement and the reason come from the comparison, and can be chosen otherwise."""

    class Meta(PointForm.Meta):
        fields = ["code", "kind", *PointForm.Meta.fields]

    def __init__(self, *args, statements, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"] = forms.ChoiceField(
            label=gettext("Statement"), choices=[(one.code, f"{one.code} · {one.text}") for one in statements]
        )
        self.fields["kind"].choices = capitalised(PointKind)
        self.order_fields(self.Meta.fields)


class SettleForm(PageForm, forms.ModelForm):
    class Meta:
        model = TalkingPoint
        fields = ["outcome", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["outcome"].required = True
        self.fields["language"] = language_field()


class ConversationForm(PageForm, forms.ModelForm):
    class Meta:
        model = Conversation
        fields = ["held_on", "took_part", "said", "dissent", "language"]
        help_texts = {
            "dissent": _("Who sees it otherwise, and how. Nobody has to agree in the end."),
            "took_part": _("Names or functions, of every municipality."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["language"] = language_field()
        if self.instance.pk:
            self.initial["language"] = self.instance.language
