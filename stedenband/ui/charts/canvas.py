"""Where things stand in a chart: per cent on a screen, so that it fills whatever it stands in; units on paper."""

from dataclasses import dataclass, field

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

PLUM, PLUM_TINT, INK, LINE, EDGE = "#5a3472", "#f1ebf5", "#1b2430", "#dad5ca", "#737b86"
COLOURS = {"a": "#1d4f91", "b": "#9a3d12", "joint": PLUM}
DASHES = ("", "7 5", "2 4", "12 4 2 4")
SHAPES = ("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-5-5h10v10h-10z", "M0-6l6 11h-12z", "M0-7l7 7l-7 7l-7-7z")
WHOLE = 1000
"""Places across a chart are counted in thousandths of its width."""


@dataclass(frozen=True)
class Canvas:
    """What a chart is drawn on; `width` in units, or None where it fills its surroundings."""

    width: int | None
    font: int
    row: int
    bar: int

    def across(self, thousandths):
        """A place or a width, as an SVG length."""
        return f"{thousandths / 10:g}%" if self.width is None else f"{thousandths * self.width / WHOLE:g}"

    def words(self, text, *, x=0, y, anchor="start"):
        return format_html(
            '<text class="bar-text" fill="{}" font-size="{}" x="{}" y="{}" text-anchor="{}">{}</text>',
            INK,
            self.font,
            self.across(x),
            y,
            anchor,
            text,
        )

    def place(self, shape, *, x, y):
        """`shape`, drawn around its own middle, at a place."""
        if self.width is None:
            return format_html('<svg x="{}" y="{}" overflow="visible">{}</svg>', self.across(x), y, shape)
        return format_html('<g transform="translate({} {})">{}</g>', self.across(x), y, shape)

    def picture(self, shapes, *, height, label, name="bars"):
        """The whole picture, which says first in words what it shows."""
        if self.width is None:
            opening = format_html('<svg class="{}" width="100%" height="{}" role="img">', name, height)
        else:
            opening = format_html('<svg viewBox="0 0 {0} {1}" width="{0}" height="{1}">', self.width, height)
        return format_html("{}<title>{}</title>{}</svg>", opening, label, joined(shapes))


SCREEN = Canvas(width=None, font=13, row=40, bar=10)
PAPER = Canvas(width=680, font=15, row=46, bar=14)
"""Four units to the millimetre of a page."""


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart in words, and its figures as rows of words under a caption where no other table has them."""

    label: str
    caption: str = ""
    heads: list[str] = field(default_factory=list)
    figures: list[list[str]] = field(default_factory=list)

    @property
    def sentence(self):
        """What a screen reader says of it."""
        return self.label

    @property
    def on_screen(self):
        return self.drawn(SCREEN)

    @property
    def on_paper(self):
        return self.drawn(PAPER)

    def drawn(self, canvas):
        raise NotImplementedError


def joined(shapes):
    return format_html_join("", "{}", ((shape,) for shape in shapes))


def bare(text):
    """SVG that was put together from numbers alone."""
    return mark_safe(text)


def shares(values, whole=100):
    """`values` as whole parts of `whole` that add up to it exactly; zeros when there is nothing to share."""
    total = sum(values)
    if min(values, default=0) < 0:
        raise ValueError("A share cannot be negative.")
    if not total:
        return [0] * len(values)
    parts = [value * whole // total for value in values]
    by_rest = sorted(range(len(values)), key=lambda index: (-(values[index] * whole % total), index))
    for index in by_rest[: whole - sum(parts)]:
        parts[index] += 1
    return parts
