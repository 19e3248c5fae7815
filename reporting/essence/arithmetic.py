"""From rows to figures: pure, without a clock and without a database."""

from collections.abc import Iterable

from reporting.essence.shapes import Figure, Gauge, How, Row, Span, Whose


def figures_of(gauge: Gauge, rows: Iterable[Row], span: Span, partners: list[int]) -> list[Figure]:
    """What `gauge` reads of its rows in `span`: per series, for each of `partners` in their order and for all."""
    rows = list(rows)
    series = [""] if gauge.how is How.KINDS else sorted({row.series for row in rows}) or [""]
    within = [row for row in rows if looked_at(gauge, span).holds(row)]
    return [
        read(gauge, [row for row in within if one in {"", row.series}], span, owner, one)
        for one in series
        for owner in owners_of(gauge, within, partners)
    ]


def looked_at(gauge, span):
    """The time in which a gauge looks for its rows: silence began before a period did."""
    return Span(None, span.last) if gauge.how is How.SINCE else span


def owners_of(gauge, rows, partners):
    if gauge.whose is Whose.ALL:
        return [None]
    together = gauge.whose is Whose.EACH_AND_TOGETHER and any(row.owner is None for row in rows)
    return [*partners, None] if together else partners


def read(gauge, rows, span, owner, series) -> Figure:
    """The figure of `owner` in `rows`; for all together those rows, or those that nobody in particular owns."""
    own = rows if gauge.whose is Whose.ALL else [row for row in rows if row.owner == owner]
    number, of = NUMBERS[gauge.how](own, rows, span)
    return Figure(gauge.code, owner, number, of, series)


def share(own, rows, span):
    whole = sum(row.whole for row in own)
    return (sum(row.part for row in own), whole) if whole else (None, None)


def since(own, rows, span):
    """Days since the last one; nothing where there was none."""
    last = max((row.last for row in own), default=None)
    return (span.last - min(last, span.last)).days if last else None, None


NUMBERS = {
    How.COUNT: lambda own, rows, span: (sum(row.part for row in own), None),
    How.PART: lambda own, rows, span: (sum(row.part for row in own), sum(row.part for row in rows)),
    How.SHARE: share,
    How.KINDS: lambda own, rows, span: (len({row.series for row in own}), None),
    How.SINCE: since,
    How.LONGEST: lambda own, rows, span: (max((row.part for row in own), default=None), None),
}


def rows_behind(gauge: Gauge, rows: Iterable[Row], span: Span, *, owner: int | None, series: str = "") -> list[Row]:
    """The rows that the figure of `owner` was read from, the newest first."""
    found = [
        row
        for row in rows
        if looked_at(gauge, span).holds(row)
        and (gauge.whose is Whose.ALL or row.owner == owner)
        and (gauge.how is How.KINDS or row.series == series)
    ]
    return sorted(found, key=lambda row: (row.first, row.pk), reverse=True)
