from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import LearningStage
from capacity.forms.fields import InOneLanguage, partner_field
from capacity.models import Learning, LearningPause
from partnerships.models import Theme
from stedenband.ui.forms import PageForm, capitalised


class LearningForm(PageForm, InOneLanguage, forms.ModelForm):
    """What one municipality learned, from whom, how far it came. Two answers are enough."""

    class Meta:
        model = Learning
        fields = ["text", "learned_from", "stage", "theme", "used_for", "decided_by", "decided_on", "language"]
        widgets = {"text": forms.Textarea(attrs={"rows": 4}), "stage": forms.RadioSelect}
        error_messages = {"text": {"required": gettext_lazy("Write in a sentence what you learned.")}}

    def __init__(self, *args, partnership, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("What did your municipality learn?")
        self.fields["text"].help_text = _("One sentence is enough.")
        self.fields["learned_from"] = partner_field(
            partners, label=_("From whom?"), nobody=_("We found it out ourselves"), radio=True
        )
        self.fields["stage"].label = _("How far did it come?")
        self.fields["stage"].choices = capitalised(LearningStage)
        self.fields["theme"].queryset = Theme.objects.filter(partnerships=partnership)
        self.fields["theme"].empty_label = _("No theme, or another one")
        self.fields["decided_on"].help_text = _("Leave open when you do not know the day.")
        self.fields["decided_by"].help_text = _(
            "Needed once it is part of your work: a person, a service or the council."
        )

    @property
    def shows_more(self):
        """Whether the answers that nobody needs at first should stand open."""
        names = ("theme", "used_for", "decided_by", "decided_on")
        return any(self[name].value() or self[name].errors for name in names)

    def clean(self):
        facts = super().clean()
        if facts.get("stage") == LearningStage.ADOPTED and not facts.get("decided_by"):
            self.add_error("decided_by", _("Say who decided that this is now part of your work."))
        if facts.get("decided_on") and facts["decided_on"] > timezone.localdate():
            self.add_error("decided_on", _("This day lies ahead. Say when it was decided, or leave it open."))
        return facts


class PauseForm(PageForm, InOneLanguage, forms.ModelForm):
    """Why there is no lesson for a while. As honest an answer as a lesson."""

    class Meta:
        model = LearningPause
        fields = ["first_on", "last_on", "reason", "language"]
        widgets = {"reason": forms.Textarea(attrs={"rows": 3})}
        error_messages = {"reason": {"required": gettext_lazy("Say in a sentence why there was no lesson.")}}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["reason"].label = _("Why did your municipality learn nothing new in these days?")
        self.fields["reason"].help_text = _("For example: elections, or a colleague who left. Your partner reads it.")

    def clean(self):
        facts = super().clean()
        if facts.get("first_on") and facts.get("last_on") and facts["last_on"] < facts["first_on"]:
            self.add_error("last_on", _("The last day is before the first day. Check the two dates."))
        return facts


class TakeBackForm(PageForm, forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why do you take it back?"),
        help_text=gettext_lazy("Your partner reads it. You may leave it open."),
        max_length=300,
        required=False,
    )
