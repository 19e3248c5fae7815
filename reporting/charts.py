"""The charts of an account: one description, drawn to fill the width of a screen or at a fixed size on paper."""

from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from stedenband.ui.charts import INK, LINE, PLUM, PLUM_TINT, balance_bar_svg, bars_svg, shares

WIDTH = 680  # units across a page of paper, four to the millimetre
HEIGHT = 26
ROW = 46
PAPER_BAR = (
    '<text fill="{ink}" font-size="15" y="{text}">{name}</text>'
    '<text fill="{ink}" font-size="15" y="{text}" x="{whole}" text-anchor="end">{value}</text>'
    '<rect fill="{line}" y="{top}" width="{whole}" height="14"/>'
    '<rect fill="{plum}" y="{top}" width="{width}" height="14"/>'
)


@dataclass(frozen=True)
class BalanceChart:
    """Capacity against visible results, with the threshold as a mark. `label` says it in words."""

    label: str
    name: str
    capacity: int
    visible: int
    mark: int

    @property
    def on_screen(self):
        return balance_bar_svg(
            capacity=self.capacity,
            quick=self.visible,
            label=self.label,
            pattern_id=f"hatch-{self.name}",
            mark=self.mark,
        )

    @property
    def on_paper(self):
        solid, _rest = shares([self.capacity, self.visible], WIDTH)
        return format_html(
            '<svg viewBox="0 0 {width} {whole}" width="{width}" height="{whole}"><title>{label}</title>'
            '<rect fill="{tint}" stroke="{plum}" x="{start}" y="5" width="{rest}" height="{height}"/>{hatch}'
            '<rect fill="{plum}" y="4.5" width="{solid}" height="{tall}"/>'
            '<rect fill="{ink}" x="{mark}" width="2" height="{whole}"/></svg>',
            label=self.label,
            whole=HEIGHT + 10,
            width=WIDTH,
            height=HEIGHT,
            tall=HEIGHT + 1,
            solid=solid,
            start=solid + 0.5,
            rest=max(WIDTH - solid - 1, 0),
            hatch=hatching(solid),
            mark=self.mark * WIDTH // 100 - 1,
            tint=PLUM_TINT,
            plum=PLUM,
            ink=INK,
        )


def hatching(start):
    """Slanting lines from `start` to the end of the bar: the pattern tells it apart without colour."""
    lines = format_html_join("", "M{} {}l{} -{}", slants(start))
    return format_html('<path fill="none" stroke="{}" stroke-width="1.5" d="{}"/>', PLUM, mark_safe(lines))


def slants(start):
    """Each line as x, y of its foot and its run and rise, cut off at the right end."""
    top, foot = 5, 5 + HEIGHT
    for x in range(start + 2, WIDTH - 1, 10):
        run = min(HEIGHT, WIDTH - 1 - x)
        yield x, foot, run, min(run, foot - top)


@dataclass(frozen=True)
class BarChart:
    """A bar for each `(name, value)`, the longest over the full width."""

    label: str
    rows: list

    @property
    def on_screen(self):
        return bars_svg(rows=self.rows, label=self.sentence)

    @property
    def sentence(self):
        """The chart in words: "Lessons noted: Dassagon 3, Lindermeer 2."."""
        return f"{self.label}: {', '.join(f'{name} {value}' for name, value in self.rows)}."

    @property
    def on_paper(self):
        height = len(self.rows) * ROW
        return format_html(
            '<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}"><title>{label}</title>{bars}</svg>',
            width=WIDTH,
            height=height,
            label=self.sentence,
            bars=format_html_join("", PAPER_BAR, self.bars()),
        )

    def bars(self):
        largest = max((value for _name, value in self.rows), default=0)
        for place, (name, value) in enumerate(self.rows):
            yield {
                "name": name,
                "value": value,
                "whole": WIDTH,
                "width": value * WIDTH // largest if largest else 0,
                "text": place * ROW + 17,
                "top": place * ROW + 24,
                "ink": INK,
                "line": LINE,
                "plum": PLUM,
            }
