from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, settle

WHOLE = "whole"


class LookBackForm(PageForm, forms.Form):
    """What the partners said to each other when they looked back, with who was there for each of them."""

    trajectory = forms.ChoiceField(label=gettext_lazy("On what did you look back?"), initial=WHOLE)
    held_on = forms.DateField(label=gettext_lazy("On which day?"))
    what_changed = forms.CharField(
        label=gettext_lazy("What changed since the last time?"),
        help_text=gettext_lazy("In the administrations, in the councils, for citizens; also what did not change."),
        max_length=5_000,
        widget=forms.Textarea,
    )
    differently = forms.CharField(
        label=gettext_lazy("What do you do differently from now on?"),
        help_text=gettext_lazy("Also what you stop doing. If nothing: say why you go on as you do."),
        max_length=5_000,
        widget=forms.Textarea,
    )
    language = language_field()

    def __init__(self, *args, partnership, trajectories, **kwargs):
        self.partnership = partnership
        self.trajectories = {str(one.pk): one for one in trajectories}
        super().__init__(*args, **kwargs)
        whole = [(WHOLE, _("The whole partnership"))]
        self.fields["trajectory"].choices = whole + [(pk, one.title) for pk, one in self.trajectories.items()]
        for partner in partnership.present_partners:
            self.fields[f"people_{partner.pk}"] = self.people_field(partner)

    def people_field(self, partner):
        awaited = partner in self.partnership.awaited_partners
        sentence = _("Say who took part for %(name)s: a look back is one of all of you.") % {"name": partner.name}
        field = forms.CharField(
            label=_("Who took part for %(name)s?") % {"name": partner.name},
            max_length=500,
            required=awaited,
            error_messages={"required": sentence},
        )
        settle(field)
        return field

    @property
    def people_fields(self):
        return [self[f"people_{partner.pk}"] for partner in self.partnership.present_partners]

    @property
    def people(self):
        return [(one, self.cleaned_data[f"people_{one.pk}"]) for one in self.partnership.present_partners]

    @property
    def facts(self):
        names = ("trajectory", "held_on", "what_changed", "differently", "language")
        return {name: self.cleaned_data[name] for name in names} | {"people": self.people}

    def clean_trajectory(self):
        return self.trajectories.get(self.cleaned_data["trajectory"])

    def clean_held_on(self):
        day = self.cleaned_data["held_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(
                _("This day is still to come. Note here what you said when you look back."), code="to_come"
            )
        return day
