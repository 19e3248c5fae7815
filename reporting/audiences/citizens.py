"""What everybody may read, in plain words: what the public page shows, and counts of the signed report. No names.

No text of the report itself stands in it, for nobody agreed to show those to everybody; the words are the ones of the
public page, which all municipalities read and agreed to.
"""

from collections import Counter
from datetime import date
from itertools import zip_longest

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from capacity.choices import ActivityKind, ActivityStatus, StepStatus
from capacity.figures import days, money
from reporting.account.figures import label, number
from reporting.account.shapes import Column, Lesson, Table, Words
from reporting.account.tables import cell as plain_cell
from reporting.account.tables import side_cell
from reporting.audiences.layout import Layout, together
from reporting.public.qr import qr_svg
from reporting.public.wording import effort_of, names_in_words
from stedenband.ui.charts import BalanceChart

LESSONS_OF_EACH = 3
STEPS_SHOWN = 5


class Citizens(Layout):
    template = "reporting/pdf/citizens.html"

    def title(self, account):
        said = {"names": names_in_words(account.facts["public"]), "period": account.period}
        return _("%(names)s: what we did in %(period)s") % said

    def context(self, account, room):
        return {"leaflet": Leaflet(account), "arch": account.arch}


class Leaflet:
    def __init__(self, account):
        self.account, self.sides = account, account.sides
        self.facts, self.public = account.facts, account.facts["public"]
        self.side_named = {side.name: side for side in self.sides.values()}

    @property
    def lead(self):
        return together(names_in_words(self.public))

    @property
    def intro(self):
        return Words(self.public["intro"]["text"], self.public["intro"]["language"])

    @property
    def counts(self):
        """Three figures of the report, each with its words."""
        done, heads = self.facts["activities_done"], sum(row["people"] for row in self.facts["people"])
        reached = sum(row["status"] == StepStatus.REACHED for row in self.facts["steps"])
        return [
            (number(done), ngettext("activity together", "activities together", done)),
            (number(heads), ngettext("person took part", "people took part", heads)),
            (number(reached), ngettext("step reached", "steps reached", reached)),
        ]

    @property
    def kinds(self):
        """What the activities were, the most frequent kind first."""
        done = Counter(row["kind"] for row in self.facts["activities"] if row["status"] == ActivityStatus.DONE)
        return [(label(ActivityKind, kind), number(times)) for kind, times in sorted(done.items(), key=by_number)]

    @property
    def lessons(self):
        """The newest lessons of each municipality on its bank, of those that are partners in the report."""
        banks, told = {"a": [], "b": []}, Counter()
        for row in self.public["lessons"]:
            side = self.side_named.get(row["municipality"])
            if side and told[side.place] < LESSONS_OF_EACH:
                told[side.place] += 1
                used = _("We use it for: %(what)s") % {"what": row["used_for"]} if row["used_for"] else ""
                banks[side.bank].append(Lesson(side, Words(row["text"], row["language"]), used))
        return list(zip_longest(banks["a"], banks["b"]))

    @property
    def effort(self):
        """The one chart: what building capacity takes of all that is done since the start."""
        effort = effort_of(self.public)
        if effort is None:
            return None
        said = {"capacity": effort.capacity_percent, "visible": effort.visible_percent}
        return BalanceChart(
            label=_("%(capacity)s %% goes to learning to do our own work better, %(visible)s %% to visible things.")
            % said,
            name="citizens",
            capacity=effort.capacity,
            visible=effort.visible,
            mark=self.public["time"]["threshold"],
        )

    @property
    def given(self) -> Table | None:
        """What each municipality gave since the start: days of its people and money, each currency apart."""
        worked, paid = {}, {}
        for row in (self.public["time"] or {}).get("days", []):
            worked[row["municipality"]] = days(row["hundredths"])
        for row in self.public["money"] or []:
            paid.setdefault(row["municipality"], []).append(money(row["hundredths"], row["currency"]))
        names = [row["name"] for row in self.public["municipalities"] if row["name"] in {*worked, *paid}]
        rows = [
            [self.cell_of(name), plain_cell(worked.get(name, "–")), plain_cell(" · ".join(paid.get(name, ["–"])))]
            for name in names
        ]
        columns = [Column(_("Municipality")), Column(_("Working days"), "number"), Column(_("Money paid"), "number")]
        return Table(_("What each gave since the start"), columns, rows) if rows else None

    def cell_of(self, name):
        side = self.side_named.get(name)
        return side_cell(side) if side else plain_cell(name)

    @property
    def coming(self):
        """The next steps of the trajectories, the first to come on top."""
        rows = [
            (step["on"], Words(step["title"], row["language"]), date_format(date.fromisoformat(step["on"]), "F Y"))
            for row in self.public["trajectories"]
            for step in row["steps"]
            if step["status"] == StepStatus.PLANNED
        ]
        return [(title, month) for _on, title, month in sorted(rows, key=lambda row: row[0])][:STEPS_SHOWN]

    @property
    def qr(self):
        return qr_svg(self.facts["address"]).decode()

    @property
    def signed_by(self):
        """Who stands for the figures: the municipalities, and the day of the last word."""
        return self.account.pair, self.account.signatures[-1]["day"]


def by_number(entry):
    kind, times = entry
    return -times, kind
