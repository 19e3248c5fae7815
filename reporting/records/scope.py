from dataclasses import dataclass
from datetime import date

from partnerships.models import Partner, Partnership
from reporting.models import Report


@dataclass(frozen=True)
class Scope:
    """What a report is about: its partnership, its days, and the partners that were there, by their place in it."""

    report: Report
    partnership: Partnership
    partners: list[Partner]

    @classmethod
    def of(cls, report: Report) -> "Scope":
        partnership = Partnership.objects.with_partners().get(pk=report.partnership_id)
        return cls(report, partnership, partnership.partners_since(report.period.first_on))

    @property
    def span(self) -> tuple[date, date]:
        """First and last day, both included."""
        return self.report.period.first_on, self.report.period.last_on

    @property
    def place(self) -> dict[int, int]:
        """The place of a partner in the facts, by its key."""
        return {partner.pk: index for index, partner in enumerate(self.partners)}
