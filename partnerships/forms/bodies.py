from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from partnerships.choices import BodyKind, Colour, SeatKind
from partnerships.forms.texts import language_field
from partnerships.models import Member, Seat
from stedenband.ui.forms import PageForm, capitalised

JOINT, OWN = "joint", "own"


class MandateForm(PageForm, forms.Form):
    text = forms.CharField(
        label=gettext_lazy("What is it for, and what may it decide?"),
        help_text=gettext_lazy("For example: it adopts the plans and watches that both learn. The councils decide."),
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 5}),
    )
    language = language_field()


class FarewellForm(PageForm, forms.Form):
    text = forms.CharField(
        label=gettext_lazy("Why does it end, and who takes over its work?"),
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    language = language_field()


class BodyForm(PageForm, forms.Form):
    """A new body: joint, or of the own municipality."""

    whose = forms.ChoiceField(label=gettext_lazy("Whose body is it?"), widget=forms.RadioSelect)
    kind = forms.ChoiceField(
        label=pgettext_lazy("of a body", "What is it?"), choices=capitalised(BodyKind), widget=forms.RadioSelect
    )
    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    begun_on = forms.DateField(label=gettext_lazy("Since when?"))
    mandate = MandateForm.base_fields["text"]
    language = language_field()

    def __init__(self, *args, partner, **kwargs):
        self.partner = partner
        super().__init__(*args, **kwargs)
        self.fields["whose"].choices = [
            (JOINT, _("Joint: everybody sits in it, and its mandate waits for the word of the other municipality")),
            (OWN, _("Of %(municipality)s alone") % {"municipality": partner.name}),
        ]

    def clean(self):
        values = super().clean()
        values["partner"] = self.partner if values.pop("whose", JOINT) == OWN else None
        return values


class BodyChangeForm(PageForm, forms.Form):
    kind = forms.ChoiceField(
        label=pgettext_lazy("of a body", "What is it?"), choices=capitalised(BodyKind), widget=forms.RadioSelect
    )
    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    one_colour_because = forms.CharField(
        label=gettext_lazy("If its politicians are all of one colour: why?"),
        help_text=gettext_lazy("A partnership is carried across majority and opposition. A sentence is enough."),
        max_length=300,
        required=False,
    )
    language = language_field()


class SeatForm(PageForm, forms.Form):
    """A seat of the own municipality, with its counterpart in each of the others."""

    title = forms.CharField(
        label=gettext_lazy("Function"),
        max_length=120,
        help_text=gettext_lazy("The function and not the person: alderman, head of the registry."),
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("As what does somebody sit here?"), choices=capitalised(SeatKind), widget=forms.RadioSelect
    )
    task = forms.CharField(
        label=gettext_lazy("What does this seat do?"),
        help_text=gettext_lazy("What the next person has to know in one sentence."),
        max_length=300,
        required=False,
    )

    def __init__(self, *args, partnership, partner, **kwargs):
        super().__init__(*args, **kwargs)
        seats = Seat.objects.kept().of_partnership(partnership).select_related("body")
        by_partner = {}
        for seat in seats.exclude(partner=partner).order_by("title", "pk"):
            by_partner.setdefault(seat.partner_id, []).append(seat)
        self.seats = {str(seat.pk): seat for row in by_partner.values() for seat in row}
        for other in partnership.others(partner.pk):
            self.add_counterpart(other, by_partner.get(other.pk, []))
        self.helper.layout = self.helper.build_default_layout(self)

    def add_counterpart(self, other, seats):
        self.fields[f"counterpart-{other.pk}"] = forms.ChoiceField(
            label=_("Counterpart in %(municipality)s") % {"municipality": other.name},
            choices=[("", _("nobody yet")), *((seat.pk, f"{seat.title} ({seat.body.name})") for seat in seats)],
            help_text=_("The colleague with the same work; the pair stays when the people change."),
            required=False,
        )

    def clean(self):
        values = super().clean()
        names = [name for name in values if name.startswith("counterpart-")]
        chosen = [values.pop(name) for name in names]
        values["counterparts"] = [self.seats[one] for one in chosen if one]
        return values


class TenureForm(PageForm, forms.Form):
    """Who takes a seat, and from when."""

    member = forms.ModelChoiceField(
        label=gettext_lazy("A colleague who uses this platform"),
        queryset=Member.objects.none(),
        empty_label=gettext_lazy("somebody else: name them below"),
        required=False,
    )
    name = forms.CharField(label=gettext_lazy("Or their name"), max_length=120, required=False)
    party = forms.CharField(
        label=gettext_lazy("Party or list"),
        max_length=60,
        required=False,
        help_text=gettext_lazy("Only members of the partnership see it; no public page names a party."),
    )
    colour = forms.ChoiceField(
        label=gettext_lazy("Majority or opposition?"),
        choices=[("", gettext_lazy("not known")), *capitalised(Colour)],
        required=False,
    )
    started_on = forms.DateField(label=gettext_lazy("From when?"))
    ended_on = forms.DateField(
        label=gettext_lazy("Until when?"),
        required=False,
        help_text=gettext_lazy("Leave open for who holds the seat now; who held it before leaves the day before."),
    )

    def __init__(self, *args, seat, **kwargs):
        super().__init__(*args, **kwargs)
        members = Member.objects.active().filter(partner=seat.partner_id).select_related("user")
        self.fields["member"].queryset = members.order_by("user__name")
        self.fields["member"].label_from_instance = lambda member: f"{member.user.name}, {member.function}"
        if not seat.is_political:
            del self.fields["party"], self.fields["colour"]
            self.helper.layout = self.helper.build_default_layout(self)

    def clean(self):
        values = super().clean()
        if not values.get("member") and not values.get("name"):
            self.add_error("name", _("Choose a colleague or write a name."))
        return values


class DayForm(PageForm, forms.Form):
    """The day on which one looks."""

    on = forms.DateField(label=gettext_lazy("Who sat here on"))


class LeaveForm(PageForm, forms.Form):
    on = forms.DateField(label=gettext_lazy("What is the last day?"))
