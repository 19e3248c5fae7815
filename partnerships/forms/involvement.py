from dataclasses import dataclass

from django import forms
from django.utils.translation import gettext as _

from partnerships.choices import ActorGroup, Level
from partnerships.models import Involvement, Organisation
from stedenband.ui.forms import PageForm, settle


@dataclass(frozen=True)
class Actor:
    """A group of actors, or one organisation of civil society."""

    group: str
    organisation: Organisation | None
    noted: Involvement | None

    @property
    def key(self):
        return f"organisation-{self.organisation.pk}" if self.organisation else self.group

    @property
    def name(self):
        return self.organisation.name if self.organisation else ActorGroup(self.group).label

    @property
    def answer(self):
        """What was noted before, as (level, use of the input)."""
        return (str(self.noted.level), self.noted.use_of_input) if self.noted else ("", "")


def actors_of(partner, phase):
    """The groups of `partner`, and its organisations after civil society, each with what was noted in `phase`."""
    noted = {(row.group, row.organisation_id): row for row in partner.involvements.in_phase(phase)}
    actors = []
    for group in ActorGroup.values:
        actors.append(Actor(group, None, noted.get((group, None))))
        if group == ActorGroup.CIVIL_SOCIETY:
            actors += [Actor(group, one, noted.get((group, one.pk))) for one in partner.organisations.standing()]
    return actors


class InvolvementForm(PageForm, forms.Form):
    """Who was involved how far on the own side in one phase; what stays empty is simply not noted yet."""

    def __init__(self, *args, actors, **kwargs):
        self.actors = {actor.key: actor for actor in actors}
        super().__init__(*args, **kwargs)
        for key, actor in self.actors.items():
            self.add_actor(key, actor)

    def add_actor(self, key, actor):
        level, use = actor.answer
        choices = Level.choices if actor.noted else [("", _("not noted yet")), *Level.choices]
        self.fields[f"level-{key}"] = forms.ChoiceField(
            label=_("How far?"), choices=choices, initial=level, required=bool(actor.noted)
        )
        field = forms.CharField(label=_("What was done with their input?"), max_length=300, initial=use, required=False)
        settle(field)
        self.fields[f"use-{key}"] = field

    @property
    def rows(self):
        """Each actor with its two bound fields."""
        return [(actor, self[f"level-{key}"], self[f"use-{key}"]) for key, actor in self.actors.items()]

    @property
    def changes(self):
        """(actor, level, use of the input) of each answer that is not what was noted before."""
        answers = [
            (actor, self.cleaned_data[f"level-{key}"], self.cleaned_data[f"use-{key}"])
            for key, actor in self.actors.items()
        ]
        return [(actor, int(level), use) for actor, level, use in answers if level and (level, use) != actor.answer]

    def clean(self):
        values = super().clean()
        for key in self.actors:
            if values.get(f"use-{key}") and not values.get(f"level-{key}"):
                self.add_error(f"level-{key}", _("Say how far they were involved too."))
        return values
