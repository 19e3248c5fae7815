"""Scores from 1 to 4, a line per municipality. A spoke without a score breaks the line: nothing is drawn between."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from django.utils.html import format_html

from stedenband.ui.charts.canvas import COLOURS, EDGE, INK, LINE, PAGE, PAPER, Chart, joined
from stedenband.ui.charts.lines import dashes, mark

RINGS = 4
CENTRE, RADIUS, LABELS_AT = 190, 150, 170
WIDTH, ROW = 380, 22
SPOKE, TICK, NAME = 11, 9, 14


@dataclass(frozen=True)
class Ring:
    """What one municipality says on each spoke, None where it gives no score; drawn in the colour of its bank."""

    name: str
    bank: str
    values: Sequence[int | None]
    before: Sequence[int | None] = ()


@dataclass(frozen=True, kw_only=True)
class RadarChart(Chart):
    """The scores of `rings` over `spokes`; earlier values, where there are any, as a thin grey line below."""

    spokes: Sequence[str]
    rings: Sequence[Ring]
    before_label: str = ""

    def drawn(self, canvas):
        legend = [legend_row(number, ring) for number, ring in enumerate(self.rings)]
        if any(value is not None for ring in self.rings for value in ring.before):
            y = row_at(len(self.rings))
            legend += [earlier_line(f"M20 {y - 4}h34"), words(self.before_label, NAME, "who-line", x=64, y=y)]
        height = row_at(len(self.rings) + 1) if len(legend) > len(self.rings) else row_at(len(self.rings))
        shapes = [
            *circles(),
            *names(self.spokes),
            *(earlier(ring) for ring in self.rings),
            *(drawn(number, ring) for number, ring in enumerate(self.rings)),
            *legend,
        ]
        return format_html("{}<title>{}</title>{}</svg>", opening(canvas, height), self.label, joined(shapes))


def opening(canvas, height):
    """On paper it stands in the middle of the page, in its own size."""
    if canvas is PAPER:
        left = (WIDTH - PAGE) // 2
        return format_html(
            '<svg viewBox="{} 0 {} {}" width="{}" height="{}" fill="none">',
            left,
            PAGE,
            height,
            PAGE,
            height,
        )
    return format_html('<svg class="radar" viewBox="0 0 {} {}" role="img" fill="none">', WIDTH, height)


def row_at(number):
    return 2 * CENTRE + ROW * number + 16


def spot(number, of, distance):
    """Where a distance from the middle lies on one of so many spokes; the first points upward."""
    angle = 2 * pi * number / of - pi / 2
    return round(CENTRE + distance * cos(angle), 1), round(CENTRE + distance * sin(angle), 1)


def words(text, size, name, *, x, y, colour=INK, anchor="start"):
    return format_html(
        '<text class="{}" font-size="{}" fill="{}" text-anchor="{}" x="{}" y="{}">{}</text>',
        name,
        size,
        colour,
        anchor,
        x,
        y,
        text,
    )


def circles():
    for ring in range(1, RINGS + 1):
        radius = RADIUS * ring // RINGS
        yield format_html(
            '<circle class="ring" cx="{}" cy="{}" r="{}" stroke="{}"/>{}',
            CENTRE,
            CENTRE,
            radius,
            LINE,
            words(ring, TICK, "tick", x=CENTRE + 4, y=CENTRE - radius + 12, colour=EDGE),
        )


def names(spokes):
    for number, name in enumerate(spokes):
        x, y = spot(number, len(spokes), LABELS_AT)
        yield words(name, SPOKE, "spoke", x=x, y=y + 4, anchor="middle")


def path_of(values):
    """The SVG path through the values: from spoke to next spoke, as long as both have one; and where they lie."""
    of = len(values)
    spots = [None if value is None else spot(number, of, RADIUS * value / RINGS) for number, value in enumerate(values)]
    pieces = []
    for here, there in zip(spots, [*spots[1:], *spots[:1]], strict=True):
        if here and there:
            pieces.append(f"M{here[0]} {here[1]}L{there[0]} {there[1]}")
    return "".join(pieces), [one for one in spots if one]


def earlier(ring):
    path, _spots = path_of(ring.before)
    return earlier_line(path) if path else ""


def earlier_line(path):
    return format_html('<path class="before" fill="none" stroke="{}" d="{}"/>', EDGE, path)


def drawn(number, ring):
    path, spots = path_of(ring.values)
    return joined([stroke(number, ring, path), *(spotted(number, ring, *one) for one in spots)])


def stroke(number, ring, path):
    return format_html(
        '<path class="arch-{}-open" fill-opacity="0" stroke="{}" stroke-width="2" {}d="{}"/>',
        ring.bank,
        COLOURS[ring.bank],
        dashes(number),
        path,
    )


def spotted(number, ring, x, y):
    """The mark of this line, so that the lines differ without colour."""
    return format_html('<g transform="translate({} {}) scale(.8)">{}</g>', x, y, mark(number, ring.bank))


def legend_row(number, ring):
    y = row_at(number)
    return joined(
        [
            stroke(number, ring, f"M20 {y - 4}h34"),
            spotted(number, ring, 37, y - 4),
            words(ring.name, NAME, "who-line", x=64, y=y),
        ]
    )
