"""The charts of the platform as SVG text: one description each, drawn for a screen and for paper.

A chart gives `label`, the same in words and the title of its picture; `on_screen`, as wide as whatever it stands in;
and `on_paper`, in units for a page. Beside it stands a table or a sentence with the same figures: `heads` and
`figures` where whoever makes the chart has no such table. What tells things apart is form, and colour only helps.
"""

from stedenband.ui.charts.balance import BalanceChart
from stedenband.ui.charts.bars import BarChart, ButterflyChart
from stedenband.ui.charts.canvas import shares
from stedenband.ui.charts.lines import Line, LineChart, sample_svg
from stedenband.ui.charts.radar import RadarChart, Ring
from stedenband.ui.charts.timeline import Milestone, Road, TimelineChart

__all__ = [
    "BalanceChart",
    "BarChart",
    "ButterflyChart",
    "Line",
    "LineChart",
    "Milestone",
    "RadarChart",
    "Ring",
    "Road",
    "TimelineChart",
    "sample_svg",
    "shares",
]
