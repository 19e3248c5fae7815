from dataclasses import dataclass

from django.utils.html import format_html, format_html_join

from stedenband.ui.charts.canvas import INK, PAPER, PLUM, PLUM_TINT, WHOLE, Chart, bare, shares

TOP, BAR, HEIGHT = 4, 22, 30


@dataclass(frozen=True, kw_only=True)
class BalanceChart(Chart):
    """Building capacity (solid) against quick visible results (hatched), with a mark at `mark` per cent.

    `name` is its own on the page: the hatching goes by it.
    """

    name: str
    capacity: int
    visible: int
    mark: int = 50

    def drawn(self, canvas):
        solid, hatched = shares([self.capacity, self.visible], WHOLE)
        on_paper = canvas is PAPER
        rest = format_html(
            '<rect class="bar-hatched" fill="{}" stroke="{}" y="{}" x="{}" width="{}" height="{}"/>',
            PLUM_TINT if on_paper else f"url(#hatch-{self.name})",
            PLUM,
            TOP,
            canvas.across(solid),
            canvas.across(hatched),
            BAR,
        )
        bar = format_html(
            '<rect class="bar-solid" fill="{}" y="{}" width="{}" height="{}"/>', PLUM, TOP, canvas.across(solid), BAR
        )
        mark = format_html(
            '<rect class="bar-mark" fill="{}" x="{}" width="2" height="{}"/>',
            INK,
            canvas.across(self.mark * 10),
            HEIGHT,
        )
        # A pattern has no place in a PDF: there each line of the hatching is drawn.
        shapes = [rest, slants(canvas, solid), bar, mark] if on_paper else [pattern(self.name), rest, bar, mark]
        return canvas.picture(shapes, height=HEIGHT, label=self.label, name="bar")


def pattern(name):
    return format_html(
        '<defs><pattern id="hatch-{}" width="7" height="7" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)"><rect class="bar-hatch-ground" width="7" height="7" fill="{}"/>'
        '<rect class="bar-solid" width="2" height="7" fill="{}"/></pattern></defs>',
        name,
        PLUM_TINT,
        PLUM,
    )


def slants(canvas, solid):
    """Slanting lines from the solid part to the end, cut off at the right: the pattern tells it without colour."""
    start = solid * canvas.width // WHOLE
    runs = ((x, TOP + BAR, min(BAR, canvas.width - 1 - x)) for x in range(start + 2, canvas.width - 1, 10))
    lines = format_html_join("", "M{} {}l{} -{}", ((x, foot, run, run) for x, foot, run in runs))
    return format_html('<path fill="none" stroke="{}" stroke-width="1.5" d="{}"/>', PLUM, bare(lines))
