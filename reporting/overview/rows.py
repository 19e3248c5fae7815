"""One line per partnership: who is awaited, what ends, what is due, how far the report is, the last sign of life."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Max

from capacity.models import Activity
from partnerships.choices import PartnershipStatus
from partnerships.models import Agreement, Partner, Partnership
from partnerships.silence import last_signs_of_life, months_of_silence, shown_status
from partnerships.waits import Waiting
from reporting.models import Report
from reporting.waiting import everything_waiting


@dataclass(frozen=True)
class Awaited:
    """A municipality that others wait for: how many things, and since when where that is known."""

    partner: Partner
    number: int
    since: date | None


@dataclass
class Line:
    """What the overview tells of one partnership on `today`."""

    partnership: Partnership
    today: date
    last: datetime | None
    waiting: list[Waiting] = field(default_factory=list)
    ends_on: date | None = None
    report: Report | None = None
    last_activity: date | None = None

    @property
    def status(self) -> PartnershipStatus:
        return shown_status(self.partnership, self.last, self.today)

    @property
    def months_silent(self) -> int:
        return months_of_silence(self.last, self.today)

    @property
    def awaited(self) -> list[Awaited]:
        """Each municipality for which something waits, in the order of the page."""
        things = defaultdict(list)
        for thing in self.waiting:
            things[thing.partner_id].append(thing)
        return [
            Awaited(partner, len(things[partner.pk]), earliest(things[partner.pk]))
            for partner in self.partnership.present_partners
            if partner.pk in things
        ]

    @property
    def waits_since(self) -> date | None:
        return min((one.since for one in self.awaited if one.since), default=None)

    @property
    def due(self) -> Waiting | None:
        """What is due first, or has been for longest."""
        return min((one for one in self.waiting if one.due_on), key=lambda one: one.due_on, default=None)

    @property
    def is_overdue(self):
        return self.due is not None and self.due.due_on < self.today

    @property
    def has_ended(self):
        return self.ends_on is not None and self.ends_on < self.today


def earliest(things):
    return min((one.since for one in things if one.since), default=None)


def longest_silent_first(partnerships) -> list[Partnership]:
    """`partnerships` by their last sign of life: first those that nobody ever wrote in. Three queries."""
    rows = list(partnerships.with_partners())
    signs = last_signs_of_life(rows)
    for row in rows:
        row.last_sign_of_life = signs.get(row.pk)
    return sorted(
        rows, key=lambda row: (row.last_sign_of_life is not None, row.last_sign_of_life or row.pk, row.title, row.pk)
    )


def lines_of(partnerships: list[Partnership], *, today: date) -> list[Line]:
    """The lines of `partnerships`, which `longest_silent_first` gave, in their order. A constant number of queries."""
    lines = {row.pk: Line(row, today, row.last_sign_of_life) for row in partnerships}
    for thing in everything_waiting(partnerships, today=today):
        if thing.is_for_all:
            lines[thing.partnership_id].waiting.append(thing)
    in_force = Agreement.objects.in_force().filter(partnership__in=lines).order_by("ends_on")
    for number, ends_on in in_force.values_list("partnership", "ends_on"):
        lines[number].ends_on = ends_on
    for report in Report.objects.filter(partnership__in=lines).order_by("period__last_on", "pk"):
        if lines[report.partnership_id].report is None or lines[report.partnership_id].report.is_signed:
            lines[report.partnership_id].report = report
    done = Activity.objects.filter(partnership__in=lines).done().order_by().values_list("partnership")
    for number, last in done.annotate(last=Max("ends_on")):
        lines[number].last_activity = last
    return list(lines.values())
