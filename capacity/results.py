"""What the pages show of an indicator, put together from rows that were fetched before: no query, no average."""

from dataclasses import dataclass, field
from datetime import date

from capacity.figures import hundredths
from capacity.models import Baseline, Indicator, Measurement, Target
from partnerships.models import Partner, Partnership
from stedenband.ui.charts import Line


@dataclass
class Standing:
    """Where one municipality stands with one indicator; `targets` the newest first, `measurements` the last first."""

    partner: Partner
    is_measuring: bool
    baseline: Baseline | None = None
    targets: list[Target] = field(default_factory=list)
    measurements: list[Measurement] = field(default_factory=list)

    @property
    def target(self) -> Target | None:
        return self.targets[0] if self.targets else None

    @property
    def last(self) -> Measurement | None:
        return self.measurements[0] if self.measurements else None


@dataclass
class Row:
    """One stretch of time in the table of an indicator; `together` is the sum where one exists, else None."""

    first_on: date
    last_on: date
    cells: list[tuple[Partner, Measurement | None]]
    together: int | None


def standings(indicator: Indicator, partnership: Partnership) -> list[Standing]:
    """One standing for each municipality that measures the indicator or did. Needs `with_figures()`."""
    measuring = {partner.pk for partner in indicator.measured_by.all()}
    by_partner = {one.pk: Standing(one, one.pk in measuring) for one in partnership.partner_list}
    for baseline in indicator.baselines.all():
        by_partner[baseline.partner_id].baseline = baseline
    for target in sorted(indicator.targets.all(), key=lambda one: (one.set_at, one.pk), reverse=True):
        by_partner[target.partner_id].targets.append(target)
    for one in sorted(indicator.measurements.all(), key=lambda one: (one.round.last_on, one.pk), reverse=True):
        by_partner[one.round.partner_id].measurements.append(one)
    return [one for one in by_partner.values() if one.is_measuring or one.baseline or one.targets or one.measurements]


def periods(indicator: Indicator, shown: list[Standing]) -> list[Row]:
    """The stretches of time that somebody measured, the last first, with a cell for each municipality."""
    given = {
        (one.round.first_on, one.round.last_on, standing.partner.pk): one
        for standing in shown
        for one in standing.measurements
    }
    spans = sorted({(last, first) for first, last, _partner in given}, reverse=True)
    rows = []
    for last, first in spans:
        cells = [(one.partner, given.get((first, last, one.partner.pk))) for one in shown]
        rows.append(Row(first, last, cells, together(indicator, shown, cells)))
    return rows


def told(rows: list[Row]) -> list[tuple[Row, Partner, Measurement]]:
    """What was said beside the figures, the last first."""
    cells = ((row, partner, one) for row in rows for partner, one in row.cells if one is not None)
    return [(row, partner, one) for row, partner, one in cells if one.why or one.evidence or one.document_id]


def together(indicator: Indicator, shown: list[Standing], cells) -> int | None:
    """The sum over the municipalities, only of one count that all add to, and only when each gave its figure."""
    if not indicator.adds_up or len(cells) < 2:
        return None
    figures = [
        one.hundredths if one is not None else None
        for standing, (_partner, one) in zip(shown, cells, strict=True)
        if standing.is_measuring or one is not None
    ]
    return None if None in figures else sum(figures)


def lines(shown: list[Standing]) -> list[Line]:
    """A line for each municipality: its baseline, then its figures; its standing target apart."""
    return [
        Line(
            name=one.partner.name,
            bank=one.partner.bank,
            points=points_of(one),
            aim=(one.target.reach_on.toordinal(), one.target.hundredths) if one.target else None,
        )
        for one in shown
        if points_of(one)
    ]


def points_of(standing: Standing) -> list[tuple[int, int]]:
    known = standing.baseline is not None and standing.baseline.is_known
    start = [(standing.baseline.measured_on, standing.baseline.hundredths)] if known else []
    measured = [(one.round.last_on, one.hundredths) for one in standing.measurements if one.hundredths is not None]
    return [(day.toordinal(), figure) for day, figure in sorted([*start, *measured])]


def axis(drawn: list[Line]) -> tuple[str, list[date]]:
    """The highest figure in the notation of the reader, and the first and the last day of the drawing."""
    spots = [spot for line in drawn for spot in (*line.points, *([line.aim] if line.aim else []))]
    days = [date.fromordinal(day) for day, _figure in spots]
    return hundredths(max(figure for _day, figure in spots)), [min(days), max(days)]
