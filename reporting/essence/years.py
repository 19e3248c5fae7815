"""A gauge over time: since the start and year by year. What was signed in a yearly report is not counted again."""

from dataclasses import dataclass, field
from datetime import date

from django.contrib.contenttypes.models import ContentType

from partnerships.choices import VersionStatus
from partnerships.models import Partnership, Version
from reporting.choices import ReportStatus
from reporting.essence.dials import Gathered
from reporting.essence.facts import figures_from
from reporting.essence.shapes import Figure, Gauge, How, Span
from reporting.models import Report

MOST_YEARS = 30


@dataclass(frozen=True)
class Line:
    """The figures of one year by (series, owner); `report` is the signed one that they stand in. No year: since the
    start."""

    year: int | None
    figures: dict[tuple, Figure] = field(default_factory=dict)
    report: Report | None = None

    @property
    def span(self):
        return Span(date(self.year, 1, 1), date(self.year, 12, 31)) if self.year else None


def signed_years(partnership: Partnership) -> dict[int, tuple[Report, dict]]:
    """By year the signed report of that calendar year, with its figures by (dial, gauge). Two queries."""
    signed = Report.objects.of_partnership(partnership).filter(
        status=ReportStatus.SIGNED, period__first_on__month=1, period__first_on__day=1
    )
    reports = {one.pk: one for one in signed if is_year(one.period)}
    versions = Version.objects.filter(
        subject_type=ContentType.objects.get_for_model(Report), subject_id__in=reports, status=VersionStatus.IN_FORCE
    )
    found = versions.values_list("subject_id", "facts__essence", "facts__partners")
    return {
        reports[pk].period.first_on.year: (reports[pk], figures_from(essence, partners))
        for pk, essence, partners in found
        if essence
    }


def is_year(period):
    return (period.last_on.year, period.last_on.month, period.last_on.day) == (period.first_on.year, 12, 31)


def lines_of(gathered: Gathered, gauge: Gauge, *, today: date, signed: dict) -> list[Line]:
    """Since the start, then each year from this one back to the first."""
    first = max(min(gathered.first_year() or today.year, *signed, today.year), today.year - MOST_YEARS + 1)
    since_start = Line(None, by_column(gathered.figures(gauge, Span(None, today))))
    return [
        since_start,
        *(year_line(gathered, gauge, year, today, signed) for year in range(today.year, first - 1, -1)),
    ]


def year_line(gathered, gauge, year, today, signed):
    report, figures = signed.get(year, (None, {}))
    frozen = figures.get((gathered.dial.code, gauge.code))
    if frozen is not None:
        return Line(year, by_column(frozen), report)
    span = Span(date(year, 1, 1), min(date(year, 12, 31), today))
    return Line(year, by_column(gathered.figures(gauge, span)))


def by_column(figures):
    return {(figure.series, figure.owner): figure for figure in figures}


def columns_of(lines: list[Line], partners: list[int]) -> list[tuple]:
    """Every (series, owner) that any line has: series by series, the partners in their order, all together last."""
    places = {owner: place for place, owner in enumerate(partners)}
    found = {key for line in lines for key in line.figures}
    return sorted(found, key=lambda key: (key[0], places.get(key[1], len(places))))


def drawn_value(gauge: Gauge, figure: Figure | None) -> int | None:
    """What a drawing shows: a share in per cent, everything else as it is."""
    if figure is None:
        return None
    return figure.percent if gauge.how is How.SHARE else figure.number
