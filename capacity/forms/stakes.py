from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.choices import CapacityGroup, CapacityLevel, LegalPower
from capacity.forms.fields import InOneLanguage
from partnerships.forms.texts import language_field
from stedenband.ui.forms import Doubt, PageForm, capitalised, settle

LEVELS = [
    (CapacityLevel.PERSON, gettext_lazy("People: what they know and can do")),
    (CapacityLevel.ORGANISATION, gettext_lazy("The organisation: how it works together")),
    (CapacityLevel.SOCIETY, gettext_lazy("Institution and society: rules, relations, trust")),
]


class StakeForm(PageForm, InOneLanguage, forms.Form):
    """What a trajectory is to the own municipality; `stake` is what was written before, `people` its members."""

    power = forms.ChoiceField(
        label=gettext_lazy("In whose power is this problem by law, in your country?"),
        choices=capitalised(LegalPower),
        widget=forms.RadioSelect,
    )
    note = forms.CharField(
        label=gettext_lazy("Which law, or transferred since when?"),
        help_text=gettext_lazy("For example: law on decentralisation of 2021, transferred since January 2024."),
        max_length=500,
        required=False,
    )
    lead = forms.ChoiceField(label=gettext_lazy("Who leads the trajectory in your municipality?"), required=False)
    language = language_field()

    def __init__(self, *args, stake, people, **kwargs):
        self.stake = stake
        self.people = {str(member.pk): member for member in people}
        super().__init__(*args, **kwargs)
        names = [
            (pk, _("%(name)s, %(function)s") % {"name": one.user.name, "function": one.function})
            for pk, one in self.people.items()
        ]
        self.fields["lead"].choices = [("", _("Not decided yet")), *names]
        for group in CapacityGroup:
            field = forms.MultipleChoiceField(
                label=capfirst(group.label),
                choices=LEVELS,
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
            settle(field)
            self.fields[group.value] = field

    @property
    def groups(self):
        """The bound fields of the groups that may grow stronger."""
        return [self[group.value] for group in CapacityGroup]

    @property
    def growing(self):
        return {(group.value, level) for group in CapacityGroup for level in self.cleaned_data[group.value]}

    @property
    def is_elsewhere(self):
        return self.cleaned_data["power"] == LegalPower.ELSEWHERE

    @property
    def reason(self):
        """Why one works on what is in the power of another level: as said before, until somebody says it anew."""
        return self.warning_reason or (self.stake.elsewhere_because if self.stake else "")

    def clean_lead(self):
        return self.people.get(self.cleaned_data["lead"])

    def warnings(self):
        if not self.is_elsewhere or (self.stake and self.stake.elsewhere_because):
            return []
        said = _(
            "This problem is in the power of another level of government. "
            "Why do you work on it, and does that level know?"
        )
        return [Doubt("elsewhere", said)]
