"""The nine dials in their order, and what they read of one partnership."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from capacity.balances.gravity import BEGINNING
from partnerships.models import Partnership
from reporting.essence import (
    civil_society,
    communication,
    equality,
    gravity,
    process,
    quick_results,
    reciprocity,
    support,
    transparency,
)
from reporting.essence.arithmetic import figures_of
from reporting.essence.reader import Reader
from reporting.essence.shapes import Dial, Figure, Gauge, Row, Scope, Span

DIALS = [
    dial.DIAL
    for dial in (
        equality,
        transparency,
        reciprocity,
        process,
        gravity,
        quick_results,
        support,
        civil_society,
        communication,
    )
]


def dial_named(code: str) -> Dial | None:
    return next((dial for dial in DIALS if dial.code == code), None)


@dataclass(frozen=True)
class Gathered:
    """All rows of one dial in one partnership, read once; what any stretch of time gives is arithmetic on them."""

    dial: Dial
    partnership: Partnership
    rows: dict[str, list[Row]]

    @property
    def partners(self) -> list[int]:
        return [partner.pk for partner in self.partnership.partner_list]

    @property
    def names(self) -> dict[int, str]:
        """Of the partners of today: who left is not asked anything any more."""
        return {partner.pk: partner.name for partner in self.partnership.present_partners}

    def figures(self, gauge: Gauge, span: Span) -> list[Figure]:
        return figures_of(gauge, self.rows[gauge.code], span, self.partners)

    def all_figures(self, span: Span) -> list[Figure]:
        return [figure for gauge in self.dial.gauges for figure in self.figures(gauge, span)]

    def sentence(self, span: Span) -> str:
        """What the dial says about `span`, in the active language; neutral in the first stretches of the road."""
        return sentence_of(self.dial, self.all_figures(span), self.names, self.partnership)

    def first_year(self) -> int | None:
        """The year of the earliest row; None where there is none."""
        return min((row.first.year for rows in self.rows.values() for row in rows), default=None)


def sentence_of(dial: Dial, figures: Iterable[Figure], names: dict, partnership: Partnership) -> str:
    is_beginning = partnership.stage in BEGINNING
    return dial.say(Reader(figures, names, is_beginning=is_beginning, threshold=partnership.gravity_threshold))


def gather(dial: Dial, partnership: Partnership, *, today: date) -> Gathered:
    """The rows of `dial`; a constant number of queries, however many rows there are."""
    scope = Scope(partnership, today)
    return Gathered(dial, partnership, {gauge.code: gauge.gather(scope) for gauge in dial.gauges})


def gather_all(partnership: Partnership, *, today: date) -> list[Gathered]:
    return [gather(dial, partnership, today=today) for dial in DIALS]
