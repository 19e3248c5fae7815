"""Trajectories through the years: a road each, and on it its steps in the order of their days."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html

from stedenband.ui.charts.canvas import PLUM, PLUM_TINT, WHOLE, Chart
from stedenband.ui.charts.lines import Scale, ground

LANE = 44
CLOSE = 60  # in thousandths of the width: nearer than this, two marks need a lane each
NAME_LENGTH = 40
FORMS = {
    "reached": ("M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z", PLUM),
    "planned": ("M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z", "#fff"),
    "not_reached": ("M-6-6l12 12m0-12l-12 12", "none"),
}
"""How a step looks: a full ring, an open ring, a cross."""


@dataclass(frozen=True)
class Milestone:
    """A step: its number in the table beside, its day as a number, and its state (a key of `FORMS`)."""

    number: str
    day: int
    state: str


@dataclass(frozen=True)
class Road:
    """One trajectory with its steps; a name that is too long for the drawing is cut, the table has all of it."""

    name: str
    milestones: Sequence[Milestone]

    @property
    def short_name(self):
        return self.name if len(self.name) <= NAME_LENGTH else f"{self.name[: NAME_LENGTH - 1].rstrip()}…"

    def lanes(self, scale):
        """Each step with its place across and the lane in which it does not touch another."""
        ends: list[int] = []
        for one in sorted(self.milestones, key=lambda one: one.day):
            x = scale.across(one.day)
            lane = next((number for number, end in enumerate(ends) if x - end >= CLOSE), len(ends))
            ends[lane : lane + 1] = [x]
            yield one, x, lane


@dataclass(frozen=True, kw_only=True)
class TimelineChart(Chart):
    """The roads below each other; `span` (two day numbers) is shaded; `first` and `last` name the outer days."""

    roads: Sequence[Road]
    span: tuple[int, int]
    first: str
    last: str

    def drawn(self, canvas):
        days = [one.day for road in self.roads for one in road.milestones]
        scale = Scale([*days, *self.span])
        shapes, height = [], 0
        for road in self.roads:
            drawn, height = drawn_road(canvas, road, scale, height)
            shapes += drawn
        start, end = (scale.across(day) for day in self.span)
        band = format_html(
            '<rect class="bar-hatch-ground" fill="{}" x="{}" width="{}" height="{}"/>',
            PLUM_TINT,
            canvas.across(start),
            canvas.across(max(end - start, 4)),
            height,
        )
        foot = [
            canvas.words(self.first, y=height + 18),
            canvas.words(self.last, x=WHOLE, y=height + 18, anchor="end"),
        ]
        return canvas.picture([band, *shapes, *foot], height=height + 24, label=self.label)


def drawn_road(canvas, road, scale, top):
    """The shapes of one road that begins at `top`, and where the next one begins."""
    shapes, lanes = [canvas.words(road.short_name, y=top + 16)], 1
    marks = []
    for one, x, lane in road.lanes(scale):
        lanes = max(lanes, lane + 1)
        y = top + 36 + lane * LANE
        form, fill = FORMS[one.state]
        shape = format_html('<path class="step-{}" fill="{}" stroke="{}" stroke-width="2" d="{}"/>',
                            one.state, fill, PLUM, form)  # fmt: skip
        marks += [canvas.place(shape, x=x, y=y), canvas.words(one.number, x=x, y=y + 24, anchor="middle")]
    lines = [ground(canvas, top + 36 + lane * LANE) for lane in range(lanes)]
    return [*shapes, *lines, *marks], top + 26 + lanes * LANE
