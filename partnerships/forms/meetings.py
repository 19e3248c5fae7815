import zoneinfo
from datetime import UTC, datetime

from django import forms
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from partnerships.choices import AgendaAim
from partnerships.forms.texts import language_field
from partnerships.gatherings import chairs_in_turn, next_chair
from partnerships.models.meeting import LONGEST
from stedenband.ui.forms import Doubt, PageForm, capitalised

BY_TURN = ""
TOO_SHORT_OR_LONG = gettext_lazy("A meeting takes between 5 minutes and 12 hours.")


class ClockInput(forms.TimeInput):
    """The phone's own clock."""

    input_type = "time"

    def __init__(self, attrs=None):
        super().__init__(attrs, format="%H:%M")


class WhenForm(PageForm, forms.Form):
    """When, where and led by whom; the time is typed as one of the municipalities' clocks shows it."""

    day = forms.DateField(label=gettext_lazy("On which day?"))
    time = forms.TimeField(
        label=gettext_lazy("At what time?"),
        input_formats=["%H:%M", "%H:%M:%S", "%Hh%M", "%H.%M", "%Hu%M"],
        widget=ClockInput,
        error_messages={"invalid": gettext_lazy("Enter a time such as 14:30.")},
    )
    clock = forms.ChoiceField(
        label=gettext_lazy("On whose clock?"),
        help_text=gettext_lazy("The others read the time of their own clock."),
    )
    duration = forms.IntegerField(
        label=gettext_lazy("How long, in minutes?"),
        initial=60,
        validators=[MinValueValidator(5, TOO_SHORT_OR_LONG), MaxValueValidator(LONGEST, TOO_SHORT_OR_LONG)],
    )
    place = forms.CharField(label=gettext_lazy("Where?"), max_length=200, required=False)
    online_link = forms.URLField(
        label=gettext_lazy("Link to join online"), max_length=500, required=False, assume_scheme="https"
    )
    chair = forms.ChoiceField(label=gettext_lazy("Who leads it?"), required=False, widget=forms.RadioSelect)

    def __init__(self, *args, partnership, **kwargs):
        self.partnership = partnership
        self.partners = {str(partner.pk): partner for partner in partnership.partner_list}
        super().__init__(*args, **kwargs)
        names = [(pk, partner.name) for pk, partner in self.partners.items()]
        self.fields["clock"].choices = names
        self.fields["chair"].choices = names

    @property
    def body(self):
        raise NotImplementedError

    @property
    def in_turn(self):
        return next_chair(self.body, self.partnership)

    @property
    def leader(self):
        return self.partners.get(self.cleaned_data["chair"]) or self.in_turn

    @property
    def starts_at(self):
        """The moment that was typed, in UTC; None when that clock never shows it."""
        zone = zoneinfo.ZoneInfo(self.partners[self.cleaned_data["clock"]].municipality.time_zone)
        typed = datetime.combine(self.cleaned_data["day"], self.cleaned_data["time"])
        moment = typed.replace(tzinfo=zone).astimezone(UTC)
        return moment if moment.astimezone(zone).replace(tzinfo=None) == typed else None

    @property
    def facts(self):
        names = ("duration", "place", "online_link")
        return {name: self.cleaned_data[name] for name in names} | {"starts_at": self.starts_at, "chair": self.leader}

    def clean(self):
        values = super().clean()
        if {"day", "time", "clock"} <= set(values) and self.starts_at is None:
            self.add_error("time", _("In that night the clock jumps over this hour. Choose another time."))
        return values

    def warnings(self):
        if self.leader == self.in_turn:
            return []
        said = _("It is the turn of %(name)s to lead this meeting.") % {"name": self.in_turn.name}
        return [Doubt("out_of_turn", said)]


class MeetingForm(WhenForm):
    """A new meeting; unless somebody else is named, it is led by whose turn it is."""

    def __init__(self, *args, bodies, **kwargs):
        self.bodies = {str(body.pk): body for body in bodies}
        super().__init__(*args, **kwargs)
        body = forms.ChoiceField(label=_("Who meets?"), choices=[(pk, body.name) for pk, body in self.bodies.items()])
        self.fields = {"body": body, **self.fields}
        chair = self.fields["chair"]
        chair.choices = [(BY_TURN, _("Whose turn it is")), *chair.choices]
        in_turn = chairs_in_turn(bodies, self.partnership)
        turns = [(body.name, in_turn[body.pk].name) for body in bodies if body.is_joint]
        chair.help_text = " · ".join(_("%(body)s: %(name)s") % {"body": body, "name": name} for body, name in turns)

    @property
    def body(self):
        return self.bodies[self.cleaned_data["body"]]


class MeetingChangeForm(WhenForm):
    """A meeting as it is; who leads it stays unless somebody else is chosen."""

    def __init__(self, *args, meeting, **kwargs):
        self.meeting = meeting
        super().__init__(*args, **kwargs)

    @property
    def body(self):
        return self.meeting.body

    @property
    def in_turn(self):
        return next_chair(self.body, self.partnership, besides=self.meeting)

    @property
    def leader(self):
        return self.partners.get(self.cleaned_data["chair"]) or self.partners[str(self.meeting.chair_id)]

    def warnings(self):
        return super().warnings() if self.leader.pk != self.meeting.chair_id else []

    @property
    def reason(self):
        """Why it is led out of turn: what was said before while the same municipality leads it."""
        return self.meeting.out_of_turn_because if self.leader.pk == self.meeting.chair_id else self.warning_reason


class CallOffForm(PageForm, forms.Form):
    reason = forms.CharField(label=gettext_lazy("Why does it not take place?"), max_length=300)


class AgendaItemForm(PageForm, forms.Form):
    title = forms.CharField(
        label=gettext_lazy("What do you want to talk about?"),
        max_length=200,
        help_text=gettext_lazy("For example: how both of you reach people who never come to a meeting."),
    )
    aim = forms.ChoiceField(
        label=gettext_lazy("What for?"),
        choices=capitalised(AgendaAim),
        initial=AgendaAim.DISCUSS,
        widget=forms.RadioSelect,
    )
    language = language_field()
