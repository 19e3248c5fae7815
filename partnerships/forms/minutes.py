from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from partnerships.choices import Presence
from partnerships.expected import Guest
from partnerships.forms.texts import language_field
from stedenband.ui.forms import PageForm, settle

BLANK_ROWS = 3
ABSENT = "absent"


def presences():
    return [(one.value, capfirst(one.label)) for one in Presence]


class AttendanceForm(PageForm, forms.Form):
    """Everybody who is expected or was noted, and empty lines for others."""

    def __init__(self, *args, expected, noted, partners, **kwargs):
        self.partners = {str(partner.pk): partner for partner in partners}
        self.known = self.everybody(expected, noted)
        super().__init__(*args, **kwargs)
        for number, (guest, presence) in enumerate(self.known):
            self.fields[f"guest_{number}"] = forms.ChoiceField(
                label=guest.name,
                help_text=guest.function,
                choices=[(ABSENT, _("Was not there")), *presences()],
                initial=presence,
            )
        for number in range(BLANK_ROWS):
            self.add_extra(number)

    @staticmethod
    def everybody(expected, noted):
        """(guest, presence) of all who are expected, then of those who were noted besides them."""
        there = {row.key: row for row in expected}
        given = {(one.name, one.partner_id): one for one in noted}
        more = [Guest(one.name, one.function, one.partner) for key, one in given.items() if key not in there]
        return [(guest, given[guest.key].presence if guest.key in given else ABSENT) for guest in (*expected, *more)]

    def add_extra(self, number):
        places = [*((pk, partner.name) for pk, partner in self.partners.items()), ("", _("Guest"))]
        name = forms.CharField(label=_("Name"), max_length=120, required=False)
        function = forms.CharField(label=_("Function"), max_length=120, required=False)
        settle(name)
        settle(function)
        self.fields[f"extra_{number}_name"] = name
        self.fields[f"extra_{number}_function"] = function
        self.fields[f"extra_{number}_partner"] = forms.ChoiceField(label=_("For"), choices=places, required=False)
        self.fields[f"extra_{number}_presence"] = forms.ChoiceField(
            label=_("How?"), choices=presences(), required=False
        )

    @property
    def rows(self):
        """(municipality or None, [(guest, bound field)]) of everybody known, by municipality."""
        groups = {}
        for number, (guest, _presence) in enumerate(self.known):
            groups.setdefault(guest.partner, []).append((guest, self[f"guest_{number}"]))
        return list(groups.items())

    @property
    def extras(self):
        parts = ("name", "function", "partner", "presence")
        return [[self[f"extra_{number}_{part}"] for part in parts] for number in range(BLANK_ROWS)]

    @property
    def people(self):
        """(name, function, partner, presence) of everybody who was there or excused."""
        values = self.cleaned_data
        known = [(guest, values[f"guest_{number}"]) for number, (guest, _presence) in enumerate(self.known)]
        extras = [f"extra_{number}" for number in range(BLANK_ROWS)]
        return [
            *((guest.name, guest.function, guest.partner, presence) for guest, presence in known if presence != ABSENT),
            *(
                (
                    values[f"{extra}_name"],
                    values[f"{extra}_function"],
                    self.partners.get(values[f"{extra}_partner"]),
                    values[f"{extra}_presence"] or Presence.IN_THE_ROOM,
                )
                for extra in extras
                if values[f"{extra}_name"]
            ),
        ]

    def clean(self):
        values = super().clean()
        for number in range(BLANK_ROWS):
            if values.get(f"extra_{number}_function") and not values.get(f"extra_{number}_name"):
                self.add_error(f"extra_{number}_name", _("Say who this was."))
        return values


class MinutesForm(PageForm, forms.Form):
    """What was said and decided, subject by subject, and in general."""

    def __init__(self, *args, items, **kwargs):
        self.items = list(items)
        super().__init__(*args, **kwargs)
        self.fields["language"] = language_field()
        for item in self.items:
            self.add_talk(f"said_{item.pk}", _("What was said?"), item.said, 5_000, 4)
            self.add_talk(f"decision_{item.pk}", _("What was decided?"), item.decision, 2_000, 2)
        self.add_talk("minutes", _("What else was said?"), self.initial.get("minutes", ""), 20_000, 6)

    def add_talk(self, name, label, initial, most, rows):
        widget = forms.Textarea(attrs={"rows": rows})
        field = forms.CharField(label=label, initial=initial, max_length=most, required=False, widget=widget)
        settle(field)
        self.fields[name] = field

    @property
    def rows(self):
        return [(item, self[f"said_{item.pk}"], self[f"decision_{item.pk}"]) for item in self.items]

    @property
    def talk(self):
        """What was said and decided, by the id of the agenda item."""
        values = self.cleaned_data
        return {item.pk: (values[f"said_{item.pk}"], values[f"decision_{item.pk}"]) for item in self.items}

    def clean(self):
        values = super().clean()
        written = [value for name, value in values.items() if name != "language" and value]
        if not written and not self.errors:
            raise forms.ValidationError(_("Write down at least one thing that was said or decided."))
        return values
