import zoneinfo
from functools import cache
from itertools import groupby

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from stedenband.ui.forms import PageForm

PARTS_OF_THE_WORLD = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


@cache
def time_zones():
    """Time zones by part of the world; the names are those of the zones themselves, in every language the same."""
    names = sorted(name for name in zoneinfo.available_timezones() if name.startswith(PARTS_OF_THE_WORLD))
    groups = groupby((name for name in names if "/" in name), key=lambda name: name.partition("/")[0])
    return [(part, [(name, name.partition("/")[2].replace("_", " ")) for name in zones]) for part, zones in groups]


class PreferencesForm(PageForm, forms.Form):
    name = forms.CharField(label=_("Your name"), max_length=120, help_text=_("As colleagues read it and as you sign."))
    language = forms.ChoiceField(label=_("Language of the pages"), choices=settings.LANGUAGES)
    time_zone = forms.ChoiceField(
        label=_("Time zone"), help_text=_("The times on the pages are those of this place."), choices=time_zones
    )

    def __init__(self, *args, current_zone, **kwargs):
        super().__init__(*args, **kwargs)
        known = {name for _part, zones in time_zones() for name, _label in zones}
        if current_zone not in known:
            self.fields["time_zone"].choices = [(current_zone, current_zone), *time_zones()]
