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
    StrengthenedGroup,
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
            "after_care_of",
            "after_care_by",
            "public_message",
            "language",
        ]
        widgets = {
            "summary": forms.Textarea(attrs={"rows": 4}),
            "public_message": forms.Textarea(attrs={"rows": 3}),
        }
        error_messages = {
            "kind": {"required": gettext_lazy("Choose what kind of activity it is.")},
            "title": {"required": gettext_lazy("Give the activity a title.")},
            "starts_on": {"required": gettext_lazy("Say on which day it was.")},
        }

    def __init__(self, *args, partnership, **kwargs):
        super().__init__(*args, **kwargs)
        self.groups = step_choices(partnership)
        self.before = (self.instance.status, self.instance.starts_on, self.instance.ends_on)
        self.partners = partners = partnership.partner_list
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
        self.fields["after_care_of"] = partner_field(
            partners, label=_("Which municipality looks after it afterwards?"), nobody=_("Not settled yet")
        )
        self.fields["after_care_by"].label = _("Which office or person?")
        self.fields["public_message"].label = _("What do you tell people about it?")
        self.fields["public_message"].help_text = _("What it is for, and who chose it. Not who paid.")
        self.add_reached_groups()
        self.fields["step"] = step_field(self.groups, label=_("Which step of your journey does it serve?"))

    def add_reached_groups(self):
        """For each partner the question whom it strengthens there."""
        noted = self.instance.reached_groups.all() if self.instance.pk else []
        for partner in self.partners:
            field = forms.MultipleChoiceField(
                label=partner.name,
                choices=capitalised(StrengthenedGroup),
                widget=forms.CheckboxSelectMultiple,
                required=False,
                initial=[row.group for row in noted if row.partner_id == partner.pk],
            )
            self.fields[f"reached_{partner.pk}"] = field

    def reached_fields(self):
        return [self[f"reached_{partner.pk}"] for partner in self.partners]

    def reached(self):
        """Whom it strengthens, as the action takes it; taken out of the facts."""
        return {
            (partner.pk, group) for partner in self.partners for group in self.cleaned_data.pop(f"reached_{partner.pk}")
        }

    @property
    def is_visible_result(self):
        """Whether the facts of a visible result should stand open."""
        names = [*QUICK_WIN_FACTS, "after_care_of", "after_care_by", "public_message"]
        return self["kind"].value() in VISIBLE_KINDS or any(name in self.errors for name in names)

    def clean(self):
        facts = super().clean()
        first = facts.get("starts_on")
        if not facts.get("ends_on") and "ends_on" not in self.errors:
            facts["ends_on"] = first
        if first and facts.get("ends_on") and facts["ends_on"] < first:
            self.add_error("ends_on", _("The last day is before the first day. Check the two dates."))
        if first and facts.get("status") == ActivityStatus.DONE and first > timezone.localdate():
            self.add_error("starts_on", _("This day lies ahead. Choose “It is planned”, or check the date."))
        self.check_plan(facts)
        if facts.get("kind"):
            facts["purpose"] = facts.get("purpose") or usual_purpose(facts["kind"])
        if facts.get("kind") in VISIBLE_KINDS and facts["purpose"] in CAPACITY_PURPOSES:
            self.add_error("purpose", VISIBLE_NOT_CAPACITY)
        if facts.get("kind") == ActivityKind.QUICK_WIN:
            for name, sentence in QUICK_WIN_FACTS.items():
                if not facts.get(name) and name not in self.errors:
                    self.add_error(name, sentence)
        return facts

    def check_plan(self, facts):
        """A plan moves on a page of its own, where the reason is asked; and who says that it took place says more."""
        status, first, last = self.before
        if not self.instance.pk or status != ActivityStatus.PLANNED or "status" not in facts:
            return
        moved = (facts.get("starts_on"), facts.get("ends_on")) != (first, last)
        if facts["status"] == ActivityStatus.PLANNED and moved and "starts_on" not in self.errors:
            self.add_error("starts_on", _("Move the plan to other days instead: your partner reads why."))
        if facts["status"] == ActivityStatus.DONE and not facts.get("summary") and "summary" not in self.errors:
            self.add_error("summary", _("Say in a sentence or two what happened."))

    def warnings(self):
        """Outside any trajectory is unusual once there is one; who has said why is not asked again."""
        if self.cleaned_data["step"] or not self.groups or self.instance.outside_because:
            return []
        return [Doubt("outside_trajectory", _("This activity serves no step of your journey."))]


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
