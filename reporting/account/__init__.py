"""A report's facts in the words of the active language: one reading for the page, the sign page and the PDF."""

from datetime import date
from functools import cached_property

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_countries import countries

from partnerships.choices import Phase, Word
from partnerships.differences import paragraphs
from reporting.account.figures import day, label, moment, number
from reporting.account.sections import sections_of
from reporting.account.shapes import Side
from reporting.account.tables import signature_table
from reporting.models.calendar import period_label
from reporting.public.worldmap import world_map_svg
from stedenband.ui.arch import STONES, arch_svg
from stedenband.ui.charts.canvas import PLUM


class Account:
    """What frozen `facts` say. Reads nothing else, so the same facts give the same words."""

    def __init__(self, facts):
        self.facts = facts

    @cached_property
    def sides(self) -> dict[int, Side]:
        """The municipalities by the place under which the facts name them, in their order."""
        return {
            place: Side(
                place=place,
                name=row["name"],
                initial=row["initial"],
                bank=row["bank"],
                where=", ".join(filter(None, [row["region"], str(countries.name(row["country"]))])),
            )
            for place, row in enumerate(self.facts["partners"])
        }

    @property
    def banks(self):
        return {bank: [side for side in self.sides.values() if side.bank == bank] for bank in ("a", "b")}

    @property
    def pair(self):
        return " – ".join(side.name for side in self.sides.values())

    @property
    def title(self):
        return _("Progress report %(period)s") % {"period": self.period}

    @property
    def period(self):
        span = self.facts["period"]
        return period_label(date.fromisoformat(span["first_on"]), date.fromisoformat(span["last_on"]))

    @property
    def span(self):
        return f"{day(self.facts['period']['first_on'])} – {day(self.facts['period']['last_on'])}"

    @property
    def phase(self):
        return label(Phase, self.facts["partnership"]["phase"])

    @property
    def is_demo(self):
        return self.facts["partnership"]["is_demo"]

    @cached_property
    def sections(self):
        return sections_of(self.facts, self.sides)

    def section(self, code):
        return next(section for section in self.sections if section.code == code)

    @cached_property
    def signatures(self):
        """Who signed for whom, in the order of the municipalities; empty for a draft."""
        signed = sorted(self.facts.get("signatures", []), key=lambda row: row["partner"])
        return [
            {
                "side": self.sides[row["partner"]],
                "name": row["name"],
                "function": row["function"],
                "day": moment(row["at"]),
                "word": label(Word, row["word"]),
                "remark": row["remark"],
                "given": how_given(row),
            }
            for row in signed
        ]

    @property
    def is_signed(self):
        return bool(self.signatures)

    @property
    def to_sign(self):
        """Number and hash of the frozen version that this copy gives to sign by hand; None for any other."""
        return None if self.is_signed else self.facts.get("to_sign")

    @cached_property
    def renderings(self):
        """Each heading with the texts below it that the reader gets in translation: their originals go along."""
        found = [(section, [voice for voice in section.voices if voice.rendering]) for section in self.sections]
        return [(section.heading, voices) for section, voices in found if voices]

    @property
    def translated_words(self):
        """How much of what was written in another language the reader gets in translation."""
        foreign = [voice for section in self.sections for voice in section.voices if voice.words.foreign]
        if not any(voice.words.text for voice in foreign):
            return ""
        told = [one for voice in foreign if voice.rendering for one in voice.rendering.paragraphs]
        here = sum(not one.is_missing for one in told)
        whole = sum(len(paragraphs(voice.words.text)) for voice in foreign)
        return ngettext(
            "%(here)s of %(whole)s paragraph in another language is translated here.",
            "%(here)s of %(whole)s paragraphs in another language are translated here.",
            whole,
        ) % {"here": number(here), "whole": number(whole)}

    @property
    def arch(self):
        """The arch for the cover, as SVG: closed when all signed."""
        if self.is_signed:
            return arch_svg(stones_a=STONES, stones_b=STONES, closed=True, label=_("Every stone is laid: all signed."))
        return arch_svg(
            stones_a=STONES - 1, stones_b=STONES - 1, label=_("The arch is open: not everybody signed yet.")
        )

    @property
    def map(self):
        """Where the municipalities lie, as SVG; nothing for facts of before, and where the drawing has no place."""
        if not any(row.get("is_on_map") for row in self.facts["partners"]):
            return ""
        places = "; ".join(f"{side.name}, {side.where}" for side in self.sides.values())
        countries = [row["country"] for row in self.facts["partners"]]
        label = _("Map of the world with a line between the municipalities: %(places)s.") % {"places": places}
        drawing = world_map_svg([countries], label=label, inline=True)
        return mark_safe(drawing.replace("currentColor", PLUM))  # a picture on paper inherits no colour

    @property
    def version(self):
        """The number of the version that all signed."""
        return self.facts["signatures"][0]["version"]

    @property
    def signature_table(self):
        return signature_table(self.signatures)

    @property
    def signature_banks(self):
        return {
            bank: [signature for signature in self.signatures if signature["side"].bank == bank] for bank in ("a", "b")
        }


def how_given(row):
    """On paper, or by the hand of another, as one line; nothing when who is named signed here."""
    if on_paper := row.get("on_paper"):
        said = {"day": day(on_paper["signed_on"]), "partner": on_paper["confirmed_by"]}
        return _("signed on paper on %(day)s, confirmed by %(partner)s") % said
    return _("entered by %(name)s") % {"name": row["entered_by"]} if row.get("entered_by") else ""


def account_of(facts: dict) -> Account:
    """The account that `facts` (plain JSON values of `report_facts`, perhaps with signatures) give."""
    return Account(facts)
