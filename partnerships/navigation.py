"""Where things stand in a partnership: six places that every page shows, and the shelves under its home."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

# Under which place of a partnership the sign-off page of each kind of text stands; the others stand under home.
PLACE_OF_KIND = {
    "partnerships.agreement": "agreements",
    "partnerships.renewaldecision": "agreements",
    "capacity.step": "trajectories",
    "capacity.lookback": "trajectories",
    "capacity.lesson": "activities",
    "capacity.selectionround": "activities",
    "reporting.report": "reports",
}

FULL_ONLY = "full"
"""Ends the line of a page that a light partnership does without."""

# A page that is none of the six places stands on a shelf: its label, the name of its address, perhaps FULL_ONLY.
SHELVES = [
    (
        gettext_lazy("People"),
        [
            (gettext_lazy("People of the partnership"), "partnerships:member_list"),
            (gettext_lazy("Who steers?"), "partnerships:body_list", FULL_ONLY),
            (gettext_lazy("Councils and elections"), "partnerships:term_list", FULL_ONLY),
            (gettext_lazy("Who is involved?"), "partnerships:involvement", FULL_ONLY),
            (gettext_lazy("Organisations"), "partnerships:organisation_list", FULL_ONLY),
            (gettext_lazy("Who knows what it is about?"), "partnerships:session_list"),
        ],
    ),
    (
        gettext_lazy("Process"),
        [
            (gettext_lazy("What do you work on?"), "partnerships:themes_edit"),
            (gettext_lazy("Is a partnership right for us?"), "partnerships:orientation_list"),
            (gettext_lazy("Phases"), "partnerships:phase_list"),
            (gettext_lazy("Course of the partnership"), "partnerships:course"),
            (gettext_lazy("Meetings"), "partnerships:meeting_list", FULL_ONLY),
            (gettext_lazy("Next steps"), "partnerships:next_step_list", FULL_ONLY),
            (gettext_lazy("Risks and integrity"), "partnerships:risk_list", FULL_ONLY),
        ],
    ),
    (
        gettext_lazy("Learning"),
        [
            (gettext_lazy("Where is our focus?"), "capacity:balance", FULL_ONLY),
            (gettext_lazy("Is this still a stedenband?"), "reporting:essence", FULL_ONLY),
            (gettext_lazy("Who takes the initiative?"), "capacity:initiative", FULL_ONLY),
            (gettext_lazy("Who learned from whom?"), "capacity:learning_list"),
            (gettext_lazy("Looking back together"), "capacity:look_back_list", FULL_ONLY),
            (gettext_lazy("What do we want to find out?"), "capacity:question_list", FULL_ONLY),
            (gettext_lazy("Stories of change"), "capacity:story_list", FULL_ONLY),
        ],
    ),
    (
        gettext_lazy("Results"),
        [
            (gettext_lazy("What do we measure?"), "capacity:indicator_list", FULL_ONLY),
            (gettext_lazy("Whose behaviour may change?"), "capacity:actor_list", FULL_ONLY),
            (gettext_lazy("What did others find?"), "capacity:external_result_list", FULL_ONLY),
            (gettext_lazy("Self-assessment"), "capacity:assessment_list", FULL_ONLY),
        ],
    ),
    (
        gettext_lazy("Money and days"),
        [
            (gettext_lazy("Budgets"), "capacity:budget_list", FULL_ONLY),
            (gettext_lazy("Sources of money"), "capacity:source_list", FULL_ONLY),
            (gettext_lazy("What each brought"), "capacity:contribution_list", FULL_ONLY),
            (gettext_lazy("Promises made on the spot"), "capacity:promise_list", FULL_ONLY),
            (gettext_lazy("What was paid"), "capacity:expense_list", FULL_ONLY),
            (gettext_lazy("Before the report"), "capacity:ledger_checks", FULL_ONLY),
            (gettext_lazy("Travel ledger"), "capacity:travel", FULL_ONLY),
        ],
    ),
    (
        gettext_lazy("Papers and talks"),
        [
            (gettext_lazy("Documents"), "partnerships:document_list"),
            (gettext_lazy("Conversations"), "partnerships:talk_list"),
            (gettext_lazy("Information kits"), "partnerships:kit_list", FULL_ONLY),
            (gettext_lazy("What we tell people"), "partnerships:communication_list", FULL_ONLY),
            (gettext_lazy("What everybody may read"), "reporting:publication"),
            (gettext_lazy("What changed"), "partnerships:changes"),
        ],
    ),
]


@dataclass(frozen=True)
class NavItem:
    label: str
    url: str
    current: bool = False
    count: int = 0


def partnership_nav(partnership, current="", waiting=0) -> list[NavItem]:
    """The six places of a partnership; `current` is the key of the open one, `waiting` what waits for the reader.

    A light partnership has four: those that it does without are shown while one of their pages is open.
    """
    places = [
        ("home", _("Partnership"), "partnership_home"),
        ("trajectories", _("Our journey"), "capacity:trajectory_list", FULL_ONLY),
        ("activities", _("Activities"), "capacity:activity_list"),
        ("reports", _("Reports"), "reporting:report_list", FULL_ONLY),
        ("agreements", _("Agreements"), "partnerships:agreement_list"),
    ]
    items = [NavItem(_("My work"), reverse("my_work"), current == "work", waiting)]
    return items + [
        NavItem(label, reverse(name, args=[partnership.slug]), current == key)
        for key, label, name, *only in places
        if current == key or not (only and partnership.is_light)
    ]


def partnership_shelves(partnership) -> list[tuple[str, list[NavItem]]]:
    """The other pages of a partnership, shelf by shelf; a light one leaves out what is for full ones only."""
    shelves = [
        (
            shelf,
            [
                NavItem(label, reverse(name, args=[partnership.slug]))
                for label, name, *only in places
                if not (only and partnership.is_light)
            ],
        )
        for shelf, places in SHELVES
    ]
    return [(shelf, items) for shelf, items in shelves if items]
