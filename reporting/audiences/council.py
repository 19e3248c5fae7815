"""Two pages for a council: what is asked of it first, then what was done, paid, learned and not reached."""

from dataclasses import dataclass
from datetime import date

from babel.lists import format_list
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.choices import Progress, StepStatus
from capacity.figures import locale
from capacity.money.spending import is_off
from reporting.account.figures import day, number
from reporting.account.shapes import Column, Lesson, Side, Table, Words
from reporting.account.tables import side_cell
from reporting.audiences.layout import Layout, Some, clipped, some, together
from reporting.choices import Section
from reporting.sections.balance import gravity_sentence
from reporting.sections.contributions import total_table
from reporting.sections.finances import NOTHING, money_cells, money_columns
from reporting.sections.following import plan_table
from reporting.sections.learning import lesson_note


@dataclass(frozen=True)
class Room:
    """How many rows of a list and how many characters of a text there is place for."""

    rows: int
    characters: int


ROOMS = (Room(6, 700), Room(4, 420), Room(3, 260), Room(2, 140), Room(1, 80))
STANDING = ("adopted", "tried", "noted")
"""Lessons in use come first."""


class Council(Layout):
    """At most two pages: long lists and texts are cut, and say where the rest stands."""

    template = "reporting/pdf/council.html"
    rooms = ROOMS
    most_pages = 2

    def title(self, account):
        return _("%(report)s, for the council") % {"report": account.title}

    def context(self, account, room):
        return {"memo": Memo(account, room), "arch": account.arch}


@dataclass(frozen=True)
class OffTrack:
    """What did not go as agreed, for whom (None: for all), and the reason that was given."""

    what: Words
    why: Words
    municipality: Side | None = None


class Memo:
    """What two pages say of `account` in `room`."""

    def __init__(self, account, room):
        self.account, self.facts, self.sides, self.room = account, account.facts, account.sides, room

    @property
    def purpose(self):
        names = format_list([side.name for side in self.sides.values()], locale=locale())
        since = self.facts["partnership"]["since_on"]
        begun = _("They work together since %(year)s.") % {"year": date.fromisoformat(since).year} if since else ""
        return f"{together(names)} {begun}".strip()

    @property
    def aims(self) -> Some:
        """What they work on: their trajectories."""
        rows = self.facts.get("journeys", [])
        return some((self.short(row["title"], row["language"]) for row in rows), self.room.rows)

    @property
    def decisions(self) -> Some:
        rows = self.facts.get("coming", {}).get("decisions", [])
        return some(((self.short(row["title"], row["language"]), self.decision_note(row)) for row in rows), self.most)

    def decision_note(self, row):
        side = self.sides.get(row["partner"])
        asked = _("asked by %(name)s") % {"name": side.name} if side else ""
        return " · ".join(filter(None, [asked, _("on the agenda of %(day)s") % {"day": day(row["on"])}]))

    @property
    def most(self):
        return self.room.rows

    @property
    def in_few_lines(self):
        facts, said = self.facts, []
        if facts["activities_done"]:
            words = ngettext(
                "One activity together, with %(people)s participants.",
                "%(number)s activities together, with %(people)s participants.",
                facts["activities_done"],
            )
            heads = sum(row["people"] for row in facts["people"])
            said.append(words % {"number": number(facts["activities_done"]), "people": number(heads)})
        else:
            said.append(_("No activity was logged in this period."))
        if facts["gravity"]["capacity_percent"] is not None:
            said.append(gravity_sentence(facts["gravity"]))
        if reached := sum(row["status"] == StepStatus.REACHED for row in facts["steps"]):
            words = ngettext("One step was reached.", "%(number)s steps were reached.", reached)
            said.append(words % {"number": number(reached)})
        return " ".join(said)

    @property
    def briefs(self):
        """What each municipality says in brief, for the reader where all of it is translated, and who translated it."""
        section = next((one for one in self.account.sections if one.code == Section.BRIEF), None)
        voices = [voice for voice in section.voices if voice.words.text.strip()] if section else []
        return [(voice.side, *self.told(voice)) for voice in voices]

    def told(self, voice):
        rendering = voice.rendering
        if rendering is None or rendering.missing:
            return clipped(voice.words, self.room.characters), ""
        text = " ".join(one.words.text for one in rendering.paragraphs)
        return clipped(Words(text), self.room.characters), rendering.note

    @property
    def agreed(self) -> Some:
        """What the joint bodies decided, the last first."""
        rows = sorted(self.facts.get("decisions", []), key=lambda row: row["on"], reverse=True)
        return some(((self.decided(row), f"{row['body']}, {day(row['on'])}") for row in rows), self.most)

    def decided(self, row):
        return self.short(row["decision"] or row["title"], row["decision_language"] or row["language"])

    def short(self, text, language):
        return clipped(Words(text, language), max(self.room.characters // 3, 80))

    @property
    def money(self) -> Table | None:
        """Planned, spent and left, each municipality and currency apart; without a budget, what each brought."""
        sums = {}
        for row in self.facts.get("ledger", NOTHING)["lines"]:
            known = sums.setdefault((row["partner"], row["currency"]), {"planned": 0, "spent": 0, "so_far": 0})
            for name in known:
                known[name] += row[name]
        rows = [
            [side_cell(self.sides[place]), *money_cells(figures | {"currency": currency})]
            for (place, currency), figures in sorted(sums.items())
        ]
        table = Table(_("Planned, spent and left"), [Column(_("Municipality"), "third"), *money_columns()], rows)
        table = table if rows else total_table(self.facts, self.sides)
        return table if table.rows else None

    @property
    def lessons(self):
        """Of each bank the lessons that went furthest, in pairs."""
        found = sorted(self.facts["learnings"], key=lambda row: STANDING.index(row["stage"]))
        banks = {"a": [], "b": []}
        for row in found:
            side, words = self.sides[row["learner"]], Words(row["text"], row["language"])
            note = clipped(Words(lesson_note(row, self.sides)), 120).text
            banks[side.bank].append(Lesson(side, clipped(words, self.room.characters // 2), note))
        most = max(self.most // 2, 1)
        shown = {bank: some(rows, most) for bank, rows in banks.items()}
        return Some([shown[bank].shown for bank in "ab"], sum(one.more for one in shown.values()))

    @property
    def off_track(self) -> Some:
        rows = [*self.results_off(), *self.steps_off(), *self.activities_off(), *self.money_off()]
        return some(rows, self.most)

    def off(self, row, why, language="", side=None):
        what = self.short(row.get("title") or row.get("what"), row["language"])
        return OffTrack(what, self.short(why, language), side)

    def results_off(self):
        for row in self.facts.get("results", []):
            for stand in row["stands"]:
                last = stand["measured"][-1] if stand["measured"] else None
                if last and last["progress"] == Progress.OFF_TRACK:
                    yield self.off(row, last["why"], last["language"], self.sides[stand["partner"]])

    def steps_off(self):
        return [
            self.off(row, row["evidence"]) for row in self.facts["steps"] if row["status"] == StepStatus.NOT_REACHED
        ]

    def activities_off(self):
        return [
            self.off(row, row["reason"], row["language"], self.sides.get(row["by"]))
            for row in self.facts.get("drops", [])
        ]

    def money_off(self):
        lines, last_on = self.facts.get("ledger", NOTHING)["lines"], self.facts["period"]["last_on"]
        return [self.off(row, row["because"], "", self.sides[row["partner"]]) for row in lines if is_off(row, last_on)]

    @property
    def coming(self) -> Some:
        """The table of the six months to come, cut to its first rows."""
        ahead = self.facts.get("coming")
        table = plan_table(ahead, self.sides) if ahead else None
        if table is None or not table.rows:
            return Some([])
        shown = Table(_("What is planned"), table.columns, table.rows[: self.most])
        return Some([shown], max(len(table.rows) - self.most, 0))

    @property
    def signed(self):
        """Who signed, as one line each."""
        return [
            (row["side"], " · ".join(filter(None, [row["name"], row["function"], row["day"]])))
            for row in self.account.signatures
        ]
