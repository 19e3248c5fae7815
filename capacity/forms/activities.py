"""Logging what was done: the whole form, the fast lane, who took part, and dropping a plan."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from capacity.actions.activities import MAX_HEADS
from capacity.choices import (
    CAPACITY_PURPOSES,
    VISIBLE_KINDS,
    ActivityKind,
    ActivityPurpose,
    ActivityStatus,
    Sex,
    usual_purpose,
)
from capacity.forms.fields import InOneLanguage, partner_field, step_choices, step_field
from capacity.models import Activity
from capacity.models.activity import VISIBLE_NOT_CAPACITY
from partnerships.choices import ActorGroup
from stedenband.ui.forms import Doubt, PageForm, capitalised

QUICK_WIN_FACTS = {
    "step": gettext_lazy("Choose the step that this result serves."),
    "chosen_by": gettext_lazy("Say who chose it on the spot."),
    "chosen_on": gettext_lazy("Say when they chose it."),
    "capacity_built": gettext_lazy("Say what the administration learns by doing it."),
}
REAL_STATUSES = [
    (ActivityStatus.DONE, gettext_lazy("It took place")),
    (ActivityStatus.PLANNED, gettext_lazy("It is planned")),
]


class ActivityForm(PageForm, InOneLanguage, forms.ModelForm):
    """All facts of one activity. The last day is the first one unless the person says otherwise."""

    class Meta:
        model = Activity
        fields = [
            "kind",
            "purpose",
            "title",
            "starts_on",
            "ends_on",
            "status",
            "is_online",
            "place",
            "host",
            "initiated_by",
            "step",
            "summary",
            "chosen_by",
            "chosen_on",
            "capacity_built",
            "language",
        ]
        widgets = {"summary": forms.Textarea(attrs={"rows": 4})}
        error_messages = {
            "kind": {"required": gettext_lazy("Choose what kind of activity it is.")},
            "title": {"required": gettext_lazy("Give the activity a title.")},
            "starts_on": {"required": gettext_lazy("Say on which day it was.")},
        }

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.groups = step_choices(partnership)
        partners = partnership.partner_list
        self.fields["kind"].choices = [("", _("Choose")), *capitalised(ActivityKind)]
        self.fields["purpose"].required = False
        self.fields["purpose"].choices = [("", _("What this kind is usually for")), *capitalised(ActivityPurpose)]
        self.fields["purpose"].label = _("What is it for in the first place?")
        self.fields["purpose"].help_text = _("The first four count as capacity building.")
        self.fields["ends_on"].required = False
        self.fields["ends_on"].help_text = _("Leave open when it was one day.")
        self.fields["status"].widget = forms.RadioSelect()
        self.fields["status"].choices = REAL_STATUSES
        self.fields["status"].label = _("Did it take place?")
        self.fields["is_online"].label = _("It was online")
        self.fields["host"] = partner_field(partners, label=_("Who received the others?"), nobody=_("Nobody, or both"))
        self.fields["initiated_by"] = partner_field(
            partners, label=_("Who started it?"), nobody=_("It was a joint idea"), radio=True
        )
        self.fields["step"] = step_field(self.groups, label=_("Which step of your journey does it serve?"))

    @property
    def is_quick_win(self):
        """Whether the facts of a quick visible result should stand open."""
        return self["kind"].value() == ActivityKind.QUICK_WIN or any(name in self.errors for name in QUICK_WIN_FACTS)

    def clean(self):
        facts = super().clean()
        first = facts.get("starts_on")
        if not facts.get("ends_on") and "ends_on" not in self.errors:
            facts["ends_on"] = first
        if first and facts.get("ends_on") and facts["ends_on"] < first:
            self.add_error("ends_on", _("The last day is before the first day. Check the two dates."))
        if first and facts.get("status") == ActivityStatus.DONE and first > timezone.localdate():
            self.add_error("starts_on", _("This day lies ahead. Choose “It is planned”, or check the date."))
        if facts.get("kind"):
            facts["purpose"] = facts.get("purpose") or usual_purpose(facts["kind"])
        if facts.get("kind") in VISIBLE_KINDS and facts["purpose"] in CAPACITY_PURPOSES:
            self.add_error("purpose", VISIBLE_NOT_CAPACITY)
        if facts.get("kind") == ActivityKind.QUICK_WIN:
            for name, sentence in QUICK_WIN_FACTS.items():
                if not facts.get(name) and name not in self.errors:
                    self.add_error(name, sentence)
        return facts

    def warnings(self):
        """Outside any trajectory is unusual once there is one; who has said why is not asked again."""
        if self.cleaned_data["step"] or not self.groups or self.instance.outside_because:
            return []
        return [Doubt("outside_trajectory", _("This activity serves no step of your journey."))]


class QuickLogForm(PageForm, forms.Form):
    """Four fields: what, when, and what one learned from it."""

    kind = forms.ChoiceField(
        label=gettext_lazy("Kind"), choices=capitalised(kind for kind in ActivityKind if kind not in VISIBLE_KINDS)
    )
    title = forms.CharField(label=gettext_lazy("What was it about?"))
    day = forms.DateField(label=gettext_lazy("Day"))
    learned = forms.CharField(
        label=gettext_lazy("What did your municipality learn?"),
        help_text=gettext_lazy("One sentence is enough. Leave it open to answer later."),
        max_length=4_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def clean_day(self):
        day = self.cleaned_data["day"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies ahead. Log what took place; plan with the whole form."))
        return day


class PeopleForm(PageForm, forms.Form):
    """Head counts by partner, group and sex; an open field is nobody."""

    def __init__(self, *args, partners, **kwargs):
        self.partners = partners
        super().__init__(*args, **kwargs)
        for partner in partners:
            for group in ActorGroup:
                for sex in Sex:
                    self.fields[field_name(partner.pk, group, sex)] = HeadField(
                        label=_("%(partner)s, %(group)s, %(sex)s")
                        % {"partner": partner.name, "group": group.label, "sex": sex.label}
                    )

    def tables(self):
        """For each partner its rows of group and bound fields, as the page shows them."""
        for partner in self.partners:
            rows = [(group, [self[field_name(partner.pk, group, sex)] for sex in Sex]) for group in ActorGroup]
            yield partner, rows

    def heads(self):
        """The counts by (partner, group, sex), as the action takes them."""
        return {
            (partner.pk, group.value, sex.value): self.cleaned_data[field_name(partner.pk, group, sex)] or 0
            for partner in self.partners
            for group in ActorGroup
            for sex in Sex
        }


def field_name(partner_id, group, sex):
    return f"n_{partner_id}_{group}_{sex}"


class HeadField(forms.IntegerField):
    """A number of people. Shown as text with a numeric keyboard, so that a typing error stays readable."""

    def __init__(self, *, label, **options):
        super().__init__(
            min_value=0,
            max_value=MAX_HEADS,
            required=False,
            widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "class": "form-control"}),
            error_messages={
                "invalid": _("%(who)s: write a whole number.") % {"who": label},
                "min_value": _("%(who)s: write 0 or more.") % {"who": label},
                "max_value": _("%(who)s: write 10,000 at most.") % {"who": label},
            },
            label=label,
            **options,
        )


class DropForm(PageForm, forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Why does it not take place?"),
        help_text=gettext_lazy("Your partner reads it too."),
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
