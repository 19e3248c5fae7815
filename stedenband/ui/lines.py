"""Lines through time as SVG text, one per municipality; the page gives the same figures as a table.

Across, places are per cent, so that a drawing fills whatever it stands in; letters keep their size on a phone. Each
line is told apart by dashes and by the shape of its marks, never by colour alone.
"""

from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from stedenband.ui.charts import INK, LINE, PLUM, SIDE_A, SIDE_B

TOP, BOTTOM, HEIGHT = 26, 186, 210
LEFT, RIGHT = 20, 980  # in thousandths of the width: a mark at the edge stays whole
DASHES = ("", "7 5", "2 4", "12 4 2 4")
SHAPES = ("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-5-5h10v10h-10z", "M0-6l6 11h-12z", "M0-7l7 7l-7 7l-7-7z")
COLOURS = {"a": SIDE_A, "b": SIDE_B, "joint": PLUM}


@dataclass(frozen=True)
class Line:
    """The figures of one municipality in the order of their days, as (day number, figure); `aim` is its target.

    `bank` is that of the municipality, or "joint" for a figure of all together.
    """

    name: str
    bank: str
    points: list[tuple[int, int]]
    aim: tuple[int, int] | None = None


def lines_svg(*, lines, label, top, first, last):
    """One drawing of all `lines` from zero up; `top` names the highest figure, `first` and `last` the outer days."""
    lines = list(lines)
    spots = [spot for line in lines for spot in (*line.points, *([line.aim] if line.aim else []))]
    scale = Scale([day for day, _figure in spots], [figure for _day, figure in spots])
    return format_html(
        '<svg class="bars" width="100%" height="{height}" role="img"><title>{label}</title>{ground}{drawn}'
        '<text class="bar-text" fill="{ink}" font-size="13" y="14">{top}</text>'
        '<text class="bar-text" fill="{ink}" font-size="13" y="{under}">{first}</text>'
        '<text class="bar-text" fill="{ink}" font-size="13" y="{under}" x="100%" text-anchor="end">{last}</text></svg>',
        height=HEIGHT,
        under=HEIGHT - 4,
        label=label,
        ground=ground(),
        drawn=mark_safe("".join(drawn_line(number, line, scale) for number, line in enumerate(lines))),
        ink=INK,
        top=top,
        first=first,
        last=last,
    )


class Scale:
    """From days and figures to places in the drawing."""

    def __init__(self, days, figures):
        self.start, self.span = min(days, default=0), max(days, default=0) - min(days, default=0)
        self.most = max([*figures, 1])

    def across(self, day):
        share = (day - self.start) * (RIGHT - LEFT) // self.span if self.span else (RIGHT - LEFT) // 2
        return f"{(LEFT + share) / 10:g}%"

    def up(self, figure):
        return BOTTOM - figure * (BOTTOM - TOP) // self.most


def ground():
    return format_html_join(
        "",
        '<rect class="bar-ground" fill="{}" y="{}" width="100%" height="1"/>',
        ((LINE, height) for height in (TOP, (TOP + BOTTOM) // 2, BOTTOM)),
    )


def drawn_line(number, line, scale):
    places = [(scale.across(day), scale.up(figure)) for day, figure in line.points]
    parts = format_html_join(
        "",
        '<line class="line-{}" stroke="{}" stroke-width="2.5" stroke-dasharray="{}" x1="{}" y1="{}" x2="{}" y2="{}"/>',
        (
            (line.bank, COLOURS[line.bank], DASHES[number % len(DASHES)], *here, *there)
            for here, there in zip(places, places[1:], strict=False)
        ),
    )
    marks = [mark(number, line.bank, x=x, y=y) for x, y in places]
    if line.aim:
        day, figure = line.aim
        marks.append(mark(number, line.bank, x=scale.across(day), y=scale.up(figure), is_aim=True))
    return parts + mark_safe("".join(marks))


def mark(number, bank, *, x, y, is_aim=False):
    """The shape of one line: filled for a figure, open for a target."""
    return format_html(
        '<svg x="{}" y="{}" overflow="visible"><path class="{}" fill="{}" stroke="{}" stroke-width="2" d="{}"/></svg>',
        x,
        y,
        f"line-{bank} line-aim" if is_aim else f"arch-{bank}",
        "none" if is_aim else COLOURS[bank],
        COLOURS[bank],
        SHAPES[number % len(SHAPES)],
    )


def sample_svg(*, number, bank, is_aim=False):
    """The mark of a line, for the list beside the drawing."""
    return format_html(
        '<svg class="sample" width="16" height="16" aria-hidden="true">{}</svg>',
        mark(number, bank, x=8, y=8, is_aim=is_aim),
    )
