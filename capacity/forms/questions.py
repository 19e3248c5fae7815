from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import InquiryMethod
from capacity.forms.fields import InOneLanguage
from capacity.models import PeriodQuestion
from stedenband.ui.forms import PageForm, capitalised

ADOPTED = [("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No, or not yet"))]


class QuestionForm(PageForm, InOneLanguage, forms.ModelForm):
    """One question for a period, with somebody on every side who looks after it."""

    class Meta:
        model = PeriodQuestion
        fields = ["text", "first_on", "last_on", "method", "answer_by", "language"]

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.partners = partners
        self.fields["text"].label = _("What do you want to find out together?")
        self.fields["text"].help_text = _("For example: why do people come to the counter twice?")
        self.fields["method"].choices = capitalised(InquiryMethod)
        for partner in partners:
            self.fields[f"owner_{partner.pk}"] = forms.CharField(
                label=_("Who looks after it in %(municipality)s?") % {"municipality": partner.name},
                max_length=120,
                error_messages={"required": _("Name somebody of %(municipality)s.") % {"municipality": partner.name}},
            )
        self.order_fields(["text", *(f"owner_{partner.pk}" for partner in partners)])

    def owners(self):
        return {partner.pk: self.cleaned_data[f"owner_{partner.pk}"] for partner in self.partners}

    def facts(self):
        return {name: self.cleaned_data[name] for name in self.Meta.fields}

    def clean(self):
        facts = super().clean()
        first, last, due = (facts.get(name) for name in ("first_on", "last_on", "answer_by"))
        if first and last and last < first:
            self.add_error("last_on", _("The last day is before the first day. Check the two dates."))
        if first and due and due < first:
            self.add_error("answer_by", _("The answer would be due before the period begins."))
        return facts


class AnswerForm(PageForm, InOneLanguage, forms.Form):
    answer = forms.CharField(
        label=gettext_lazy("What did you find out?"),
        help_text=gettext_lazy("Also when the answer is: we still do not know."),
        max_length=4_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    what_changes = forms.CharField(
        label=gettext_lazy("What changes because of it?"),
        max_length=2_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    is_adopted = forms.ChoiceField(
        label=gettext_lazy("Is it part of your work from now on?"), choices=ADOPTED, widget=forms.RadioSelect
    )
    decided_by = forms.CharField(label=gettext_lazy("By whose decision?"), required=False)
    answered_on = forms.DateField(label=gettext_lazy("Answered on"))
    language = PeriodQuestion._meta.get_field("language").formfield()

    def clean_answered_on(self):
        day = self.cleaned_data["answered_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Note the answer once you have it."))
        return day

    def clean(self):
        facts = super().clean()
        if facts.get("is_adopted") == "yes" and not facts.get("decided_by"):
            self.add_error("decided_by", _("Say who decided that this is now part of your work."))
        return facts
