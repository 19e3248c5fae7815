"""A radar of scores from 1 to 4 as SVG text: one line per municipality, told apart by form as much as by colour.

A spoke without a score breaks the line: nothing is drawn between what was not said. Beside it stands a table with the
same figures: that is the page's part.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from django.utils.html import format_html, format_html_join

RINGS = 4
CENTRE, RADIUS, LABELS_AT = 190, 150, 170
WIDTH, ROW = 380, 22
COLOURS = {"a": "#1d4f91", "b": "#9a3d12"}
GREY, LINE, INK = "#737b86", "#dad5ca", "#1b2430"
DASHES = ("", "7 4", "2 4", "10 3 2 3")
MARKS = ("round", "square", "triangle", "diamond")


@dataclass(frozen=True)
class Line:
    """What one municipality says on each spoke, None where it gives no score; drawn in the colour of its bank."""

    name: str
    bank: str
    values: Sequence[int | None]
    before: Sequence[int | None] = ()


def radar_svg(*, spokes: Sequence[str], lines: Sequence[Line], label: str, before_label: str = ""):
    """The radar of `lines` over `spokes`; earlier values, where there are any, as a thin grey line below."""
    has_before = any(value is not None for line in lines for value in line.before)
    legend = [legend_row(number, line) for number, line in enumerate(lines)]
    if has_before:
        y = row_at(len(lines))
        legend.append(format_html('<path class="before" d="M20 {}h34"/>{}', y - 4, words(64, y, before_label)))
    return format_html(
        '<svg class="radar" viewBox="0 0 {} {}" role="img" fill="none"><title>{}</title>{}{}{}{}{}</svg>',
        WIDTH,
        row_at(len(legend)),
        label,
        rings(len(spokes)),
        names(spokes),
        joined(earlier(line) for line in lines),
        joined(drawn(number, line) for number, line in enumerate(lines)),
        joined(legend),
    )


def joined(parts):
    return format_html_join("", "{}", ((part,) for part in parts))


def row_at(number):
    return 2 * CENTRE + ROW * number + 16


def spot(number, of, distance):
    """Where a distance from the middle lies on one of so many spokes; the first points upward."""
    angle = 2 * pi * number / of - pi / 2
    return round(CENTRE + distance * cos(angle), 1), round(CENTRE + distance * sin(angle), 1)


def rings(spokes):
    circles = (
        (CENTRE, CENTRE, RADIUS * ring // RINGS, LINE, CENTRE + 4, CENTRE - RADIUS * ring // RINGS + 12, ring)
        for ring in range(1, RINGS + 1)
    )
    return format_html_join(
        "",
        '<circle class="ring" cx="{}" cy="{}" r="{}" stroke="{}"/><text class="tick" x="{}" y="{}">{}</text>',
        circles,
    )


def names(spokes):
    places = ((*spot(number, len(spokes), LABELS_AT), spoke) for number, spoke in enumerate(spokes))
    return format_html_join(
        "", '<text text-anchor="middle" x="{}" y="{}">{}</text>', ((x, y + 4, name) for x, y, name in places)
    )


def path_of(values):
    """The SVG path through the values: from spoke to next spoke, as long as both have one."""
    of = len(values)
    spots = [None if value is None else spot(number, of, RADIUS * value / RINGS) for number, value in enumerate(values)]
    pieces = []
    for here, there in zip(spots, [*spots[1:], *spots[:1]], strict=True):
        if here and there:
            pieces.append(f"M{here[0]} {here[1]}L{there[0]} {there[1]}")
    return "".join(pieces), [one for one in spots if one]


def earlier(line):
    path, _spots = path_of(line.before)
    return format_html('<path class="before" stroke="{}" d="{}"/>', GREY, path) if path else ""


def drawn(number, line):
    path, spots = path_of(line.values)
    return format_html("{}{}", stroke(number, line, path), joined(mark(number, line.bank, *one) for one in spots))


def stroke(number, line, path):
    return format_html(
        '<path class="arch-{}-open" fill-opacity="0" stroke="{}" stroke-width="2" stroke-dasharray="{}" d="{}"/>',
        line.bank,
        COLOURS[line.bank],
        DASHES[number % len(DASHES)],
        path,
    )


def mark(number, bank, x, y):
    """A mark of the form of this line, so that the lines differ without colour."""
    forms = {
        "round": f"M{x - 4} {y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        "square": f"M{x - 4} {y - 4}h8v8h-8z",
        "triangle": f"M{x} {y - 5}l5 9h-10z",
        "diamond": f"M{x} {y - 5}l5 5l-5 5l-5-5z",
    }
    form = forms[MARKS[number % len(MARKS)]]
    return format_html('<path class="arch-{}" fill="{}" d="{}"/>', bank, COLOURS[bank], form)


def legend_row(number, line):
    y = row_at(number)
    parts = stroke(number, line, f"M20 {y - 4}h34"), mark(number, line.bank, 37, y - 4), words(64, y, line.name)
    return joined(parts)


def words(x, y, text):
    return format_html('<text class="who-line" x="{}" y="{}">{}</text>', x, y, text)
