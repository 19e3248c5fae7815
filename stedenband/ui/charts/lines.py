"""Lines through time, one per municipality. Each is told apart by dashes and by the shape of its marks."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html

from stedenband.ui.charts.canvas import COLOURS, DASHES, LINE, SHAPES, WHOLE, Chart

TOP, BOTTOM, HEIGHT = 26, 186, 210
LEFT, RIGHT = 20, 980  # in thousandths of the width: a mark at the edge stays whole


@dataclass(frozen=True)
class Line:
    """The figures of one municipality in the order of their days, as (day number, figure); `aim` is its target.

    `bank` is that of the municipality, or "joint" for a figure of all together.
    """

    name: str
    bank: str
    points: list[tuple[int, int]]
    aim: tuple[int, int] | None = None


@dataclass(frozen=True, kw_only=True)
class LineChart(Chart):
    """All `lines` from zero up; `top` names the highest figure, `first` and `last` the outer days."""

    lines: Sequence[Line]
    top: str
    first: str
    last: str

    def drawn(self, canvas):
        spots = [spot for line in self.lines for spot in (*line.points, *([line.aim] if line.aim else []))]
        scale = Scale([day for day, _figure in spots], [figure for _day, figure in spots])
        shapes = [
            *(ground(canvas, height) for height in (TOP, (TOP + BOTTOM) // 2, BOTTOM)),
            *(shape for number, line in enumerate(self.lines) for shape in drawn_line(canvas, number, line, scale)),
            canvas.words(self.top, y=14),
            canvas.words(self.first, y=HEIGHT - 4),
            canvas.words(self.last, x=WHOLE, y=HEIGHT - 4, anchor="end"),
        ]
        return canvas.picture(shapes, height=HEIGHT, label=self.label)


class Scale:
    """From days and figures to places in the drawing."""

    def __init__(self, days, figures=()):
        self.start, self.span = min(days, default=0), max(days, default=0) - min(days, default=0)
        self.most = max([*figures, 1])

    def across(self, day):
        share = (day - self.start) * (RIGHT - LEFT) // self.span if self.span else (RIGHT - LEFT) // 2
        return LEFT + share

    def up(self, figure):
        return BOTTOM - figure * (BOTTOM - TOP) // self.most


def ground(canvas, height):
    return format_html(
        '<rect class="bar-ground" fill="{}" y="{}" width="{}" height="1"/>', LINE, height, canvas.across(WHOLE)
    )


def drawn_line(canvas, number, line, scale):
    places = [(scale.across(day), scale.up(figure)) for day, figure in line.points]
    for (x1, y1), (x2, y2) in zip(places, places[1:], strict=False):
        yield format_html(
            '<line class="line-{}" stroke="{}" stroke-width="2.5" {}x1="{}" y1="{}" x2="{}" y2="{}"/>',
            line.bank,
            COLOURS[line.bank],
            dashes(number),
            canvas.across(x1),
            y1,
            canvas.across(x2),
            y2,
        )
    for x, y in places:
        yield canvas.place(mark(number, line.bank), x=x, y=y)
    if line.aim:
        day, figure = line.aim
        yield canvas.place(mark(number, line.bank, is_aim=True), x=scale.across(day), y=scale.up(figure))


def dashes(number):
    pattern = DASHES[number % len(DASHES)]
    return format_html('stroke-dasharray="{}" ', pattern) if pattern else ""


def mark(number, bank, *, is_aim=False):
    """The shape of one line: filled for a figure, open for a target."""
    return format_html(
        '<path class="{}" fill="{}" stroke="{}" stroke-width="2" d="{}"/>',
        f"line-{bank} line-aim" if is_aim else f"arch-{bank}",
        "none" if is_aim else COLOURS[bank],
        COLOURS[bank],
        SHAPES[number % len(SHAPES)],
    )


def sample_svg(*, number, bank, is_aim=False):
    """The mark of a line, for the list beside the drawing."""
    return format_html(
        '<svg class="sample" width="16" height="16" aria-hidden="true"><g transform="translate(8 8)">{}</g></svg>',
        mark(number, bank, is_aim=is_aim),
    )
