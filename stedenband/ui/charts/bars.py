from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.html import format_html

from stedenband.ui.charts.canvas import COLOURS, LINE, PLUM, WHOLE, Chart

GAP = 3
TOP, BAR, HEIGHT = 4, 22, 30


@dataclass(frozen=True, kw_only=True)
class BarChart(Chart):
    """A bar for each `(name, value)`, or `(name, value, value in words)`; the longest over the full width."""

    rows: Sequence[tuple]

    @property
    def sentence(self):
        """The chart in words: "Lessons noted: Dassagon 3, Lindermeer 2."."""
        if not self.rows:
            return self.label
        return f"{self.label}: {', '.join(f'{name} {words}' for name, _value, words in self.said)}."

    @property
    def said(self):
        """Each row with its value in words."""
        return [(row[0], row[1], row[-1]) for row in self.rows]

    def drawn(self, canvas):
        largest = max((value for _name, value, _words in self.said), default=0)
        shapes = []
        for place, (name, value, words) in enumerate(self.said):
            top = place * canvas.row
            width = canvas.across(value * WHOLE // largest if largest else 0)
            shapes += [
                canvas.words(name, y=top + canvas.font + 1),
                canvas.words(words, x=WHOLE, y=top + canvas.font + 1, anchor="end"),
                bar("bar-ground", LINE, top + canvas.font + 7, canvas.across(WHOLE), canvas.bar),
                bar("bar-solid", PLUM, top + canvas.font + 7, width, canvas.bar),
            ]
        return canvas.picture(shapes, height=len(self.rows) * canvas.row, label=self.sentence)


@dataclass(frozen=True, kw_only=True)
class ButterflyChart(Chart):
    """Two bars from the middle outward, bank a to the left and bank b to the right, on one scale."""

    a: int
    b: int

    def drawn(self, canvas):
        largest = max(self.a, self.b)
        half = WHOLE // 2
        left, right = (value * half // largest if largest else 0 for value in (self.a, self.b))
        shapes = [
            bar("arch-a", COLOURS["a"], TOP, canvas.across(left), BAR, x=canvas.across(half - left)),
            bar("arch-b", COLOURS["b"], TOP, canvas.across(right), BAR, x=canvas.across(half)),
            bar("bar-gap", "#fff", TOP, GAP, BAR, x=canvas.across(half - 2)),
        ]
        return canvas.picture(shapes, height=HEIGHT, label=self.label, name="bar")


def bar(name, colour, y, width, height, *, x="0"):
    return format_html(
        '<rect class="{}" fill="{}" x="{}" y="{}" width="{}" height="{}"/>', name, colour, x, y, width, height
    )
