"""The facts of a handover file in the words of the active language."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from partnerships.choices import HandoverOccasion, Phase
from partnerships.handover.parts import COMING_DAYS, OPEN_PARTS
from stedenband.ui.arch import STONES, arch_svg


@dataclass(frozen=True)
class Account:
    """What the template of the file, and the page before it, show of `facts`."""

    facts: dict

    @property
    def title(self):
        return _("Handover file")

    @property
    def pair(self):
        return self.facts["partnership"]["title"]

    @cached_property
    def own(self):
        """The municipality that hands over to its own people."""
        return next(partner for partner in self.facts["partners"] if partner["is_own"])

    @property
    def phase(self):
        return Phase(self.facts["partnership"]["phase"]).label

    @property
    def occasion(self):
        """Why it is handed over, in one line."""
        told = self.facts["occasion"]
        if told["election_on"]:
            return _("Before the election of %(day)s") % {"day": day_of(told["election_on"])}
        if told["seat"]:
            return _("Somebody else takes over: %(seat)s") % {"seat": told["seat"]}
        return HandoverOccasion(told["code"]).label

    @property
    def banks(self):
        """The municipalities of either bank, for the cover."""
        return {bank: [one for one in self.facts["partners"] if one["bank"] == bank] for bank in ("a", "b")}

    @property
    def arch(self):
        """The arch for the cover, as SVG: closed while an agreement is in force."""
        if self.facts["agreements"]:
            label = _("Every stone is laid: an agreement is in force.")
            return arch_svg(stones_a=STONES, stones_b=STONES, closed=True, label=label)
        return arch_svg(stones_a=STONES, stones_b=STONES, label=_("The arch is open: no agreement is in force."))

    @property
    def people(self):
        """The people of each municipality, and those who accompany, as (name, rows)."""
        groups = [
            (partner["name"], [one for one in self.facts["people"] if one["partner"] == partner["name"]])
            for partner in self.facts["partners"]
        ]
        companions = [one for one in self.facts["people"] if not one["partner"]]
        return groups + ([(_("Who accompanies you"), companions)] if companions else [])

    @property
    def open_parts(self):
        """What is open, as (heading, rows, whether they name somebody), without parts where nothing is."""
        told = self.facts["open"]
        return [
            (OPEN_PARTS[code].heading, told[code], names_somebody(told[code])) for code in OPEN_PARTS if told.get(code)
        ]

    @property
    def days(self):
        """The calendar, as (day, sentence before the words, row)."""
        rows = [one for one in self.facts["days"] if one["code"] in COMING_DAYS]
        return [(date.fromisoformat(one["on"]), COMING_DAYS[one["code"]].read(one), one) for one in rows]

    @property
    def contents(self):
        return [
            ("words", _("To my successor")),
            ("purpose", _("What this partnership is for")),
            ("people", _("Who is who")),
            ("bodies", _("Bodies, seats and counterparts")),
            ("agreements", _("What you agreed")),
            ("open", _("What is open")),
            ("calendar", _("What comes, day by day")),
        ]


def names_somebody(rows):
    return any(row["who"] for row in rows)


def day_of(iso):
    return date_format(date.fromisoformat(iso), "DATE_FORMAT")
