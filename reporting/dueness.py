"""Where a report stands between its opening and its date: computed for the day that it is, never stored."""

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from reporting.choices import DAYS_THAT_ARE_SOON, DueState

KINDS = {DueState.NOT_OPEN: "plain", DueState.OPEN: "new", DueState.SOON: "new", DueState.OVERDUE: "warn"}


@dataclass(frozen=True)
class Due:
    """`days` are left until the date; they are negative when it is over."""

    state: DueState
    days: int
    opens_on: date

    @property
    def kind(self):
        """How the small tag looks."""
        return KINDS[self.state]

    @property
    def words(self):
        if self.state == DueState.NOT_OPEN:
            return _("Opens on %(day)s") % {"day": date_format(self.opens_on, "DATE_FORMAT")}
        if self.state == DueState.OVERDUE:
            return _("Past its date, still open")
        if self.state == DueState.OPEN:
            return _("Open")
        if not self.days:
            return _("Due today")
        return ngettext("Due tomorrow", "Due in %(days)s days", self.days) % {"days": self.days}


def due_on_day(*, opens_on: date, due_on: date, today: date) -> Due:
    """Where a period stands that opens on `opens_on` and whose report is due on `due_on`."""
    days = (due_on - today).days
    if today < opens_on:
        state = DueState.NOT_OPEN
    elif days < 0:
        state = DueState.OVERDUE
    else:
        state = DueState.SOON if days <= DAYS_THAT_ARE_SOON else DueState.OPEN
    return Due(state, days, opens_on)


def due_of(report, today: date) -> Due:
    """Where the open `report` stands today."""
    return due_on_day(opens_on=min(today, report.period.last_on), due_on=report.period.due_on, today=today)
