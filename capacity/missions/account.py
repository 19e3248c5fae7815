"""The facts of a mission report in the words of the active language, for its pages and its PDF."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from babel.dates import format_interval
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from capacity import figures
from capacity.choices import (
    ActivityKind,
    EntryState,
    LearningStage,
    MetWith,
    PaidBy,
    PictureConsent,
    PromiseKind,
    Referral,
)
from capacity.templatetags.capacity_figures import amount, kind_label
from partnerships.choices import ActorGroup
from stedenband.ui.arch import STONES, arch_svg


@dataclass(frozen=True)
class Account:
    """What the template of the report, and the page on which it is signed, show of `facts`."""

    facts: dict

    @property
    def title(self):
        return _("Mission report")

    @property
    def pair(self):
        return self.facts["partnership"]["title"]

    @property
    def kind(self):
        return ActivityKind(self.facts["activity"]["kind"]).label

    @property
    def when(self):
        """The day of the visit, or its first and last day."""
        first, last = (date.fromisoformat(self.facts["activity"][name]) for name in ("starts_on", "ends_on"))
        if first == last:
            return date_format(first)
        return format_interval(first, last, "yMMMd", locale=figures.locale())

    @property
    def banks(self):
        """The municipalities of either bank, for the cover."""
        return {bank: [one for one in self.facts["partners"] if one["bank"] == bank] for bank in ("a", "b")}

    @property
    def arch(self):
        """The arch for the cover, as SVG: closed once every municipality agreed to the report."""
        if self.facts["agreed_on"]:
            label = _("Every stone is laid: all municipalities agreed to this report.")
            return arch_svg(stones_a=STONES, stones_b=STONES, closed=True, label=label)
        label = _("The arch is open: not every municipality has agreed to this report yet.")
        return arch_svg(stones_a=STONES, stones_b=STONES, label=label)

    @property
    def contents(self):
        return [
            ("purpose", _("What the visit was for")),
            ("delegation", _("Who took part")),
            ("questions", _("What each wanted to learn, and found")),
            ("programme", _("Programme and meetings")),
            ("findings", _("Findings by theme")),
            ("learnings", _("What each municipality learned")),
            ("needs", _("Needs seen on the way")),
            ("promises", _("Promises made on the spot")),
            ("next", _("Next steps for each municipality")),
            ("expectations", _("What the population was told, and what was heard")),
            ("brought", _("What each brought")),
            ("shared", _("Shared with whom")),
            ("words", _("Read and agreed")),
        ]

    @property
    def days(self):
        """The programme by day: (day, rows with their hours, people met and state in words)."""
        by_day = groupby(self.facts["programme"], key=lambda line: line["on"])
        return [(date.fromisoformat(on), [in_words(line) for line in lines]) for on, lines in by_day]

    @property
    def delegations(self):
        """(municipality, people with their group and who paid in words) of each that named somebody."""
        return [
            (
                side,
                [
                    {
                        **one,
                        "group": ActorGroup(one["group"]).label,
                        "paid_by": PaidBy(one["paid_by"]).label if one["paid_by"] else "",
                    }
                    for one in side["delegates"]
                ],
            )
            for side in self.facts["sides"]
            if side["delegates"]
        ]

    @property
    def findings(self):
        """(theme, [(municipality, finding)]) in the order of the themes; what has no theme comes last."""
        rows = [(finding["theme"], side, finding) for side in self.facts["sides"] for finding in side["findings"]]
        ordered = sorted(rows, key=lambda row: (not row[0], row[0].casefold()))
        return [
            (theme or _("In general"), [(side, finding) for _theme, side, finding in group])
            for theme, group in groupby(ordered, key=lambda row: row[0])
        ]

    @property
    def needs(self):
        """(municipality, need with where it was referred, in words)."""
        return [
            (side, {**need, "referred_to": Referral(need["referred_to"]).label})
            for side in self.facts["sides"]
            for need in side["needs"]
        ]

    @property
    def learnings(self):
        return [{**one, "stage": LearningStage(one["stage"]).label} for one in self.facts["learnings"]]

    @property
    def brought(self):
        """What each brought, its amount or its kind in words; nothing is added up."""
        return [{**one, "amount": amount(one) or kind_label(one["kind"])} for one in self.facts["brought"]]

    @property
    def promises(self):
        """What was promised on the spot, with its amount or its kind in words."""
        return [
            {
                **one,
                "amount": figures.money(one["hundredths"], one["currency"])
                if one["hundredths"]
                else PromiseKind(one["kind"]).label,
            }
            for one in self.facts["promises"]
        ]

    @property
    def documents(self):
        return [{**one, "consent": PictureConsent(one["consent"]).label} for one in self.facts["documents"]]


def in_words(line):
    hours = "–".join(hour for hour in (line["starts_at"], line["ends_at"]) if hour)
    return {
        **line,
        "hours": hours,
        "met_with": MetWith(line["met_with"]).label if line["met_with"] else "",
        "state": EntryState(line["state"]).label,
        "fell_out": line["state"] == EntryState.NOT_HELD,
    }
