from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import LearningStage
from capacity.forms.fields import InOneLanguage, partner_field
from capacity.models import Learning
from stedenband.ui.forms import PageForm, capitalised


class LearningForm(PageForm, InOneLanguage, forms.ModelForm):
    """What one municipality learned, from whom, how far it came. Two answers are enough."""

    class Meta:
        model = Learning
        fields = ["text", "learned_from", "stage", "used_for", "decided_by", "language"]
        widgets = {"text": forms.Textarea(attrs={"rows": 4}), "stage": forms.RadioSelect}
        error_messages = {"text": {"required": gettext_lazy("Write in a sentence what you learned.")}}

    def __init__(self, *args, partners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["text"].label = _("What did your municipality learn?")
        self.fields["text"].help_text = _("One sentence is enough.")
        self.fields["learned_from"] = partner_field(
            partners, label=_("From whom?"), nobody=_("We found it out ourselves"), radio=True
        )
        self.fields["stage"].label = _("How far did it come?")
        self.fields["stage"].choices = capitalised(LearningStage)
        self.fields["decided_by"].help_text = _(
            "Needed once it is part of your work: a person, a service or the council."
        )

    @property
    def shows_more(self):
        """Whether the answers that nobody needs at first should stand open."""
        names = ("used_for", "decided_by")
        return any(self[name].value() or self[name].errors for name in names)

    def clean(self):
        facts = super().clean()
        if facts.get("stage") == LearningStage.ADOPTED and not facts.get("decided_by"):
            self.add_error("decided_by", _("Say who decided that this is now part of your work."))
        return facts
