from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

# Under which place of a partnership the sign-off page of each kind of text stands; the others stand under home.
PLACE_OF_KIND = {
    "partnerships.agreement": "agreements",
    "capacity.step": "trajectories",
    "reporting.report": "reports",
}


@dataclass(frozen=True)
class NavItem:
    label: str
    url: str
    current: bool = False
    count: int = 0


def partnership_nav(partnership, current="", waiting=0) -> list[NavItem]:
    """The six places of a partnership; `current` is the key of the open one, `waiting` what waits for the reader."""
    places = [
        ("home", _("Partnership"), "partnership_home"),
        ("trajectories", _("Our journey"), "capacity:trajectory_list"),
        ("activities", _("Activities"), "capacity:activity_list"),
        ("reports", _("Reports"), "reporting:report_list"),
        ("agreements", _("Agreements"), "partnerships:agreement_list"),
    ]
    items = [NavItem(_("My work"), reverse("my_work"), current == "work", waiting)]
    return items + [
        NavItem(label, reverse(name, args=[partnership.slug]), current == key) for key, label, name in places
    ]
