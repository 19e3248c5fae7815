"""The arch: four stones for each of the two banks, and a keystone that lies only when everybody signed.

Pure geometry to SVG text, the same on screen and on the cover of a PDF: colours are attributes that a stylesheet may
replace by class, and the first child is the title that screen readers and WeasyPrint read out.
"""

from math import cos, radians, sin

from django.utils.html import format_html
from django.utils.safestring import mark_safe

STONES = 4
WIDTH, HEIGHT = 320, 172
CENTRE = (160, 168)
INNER, OUTER = 112, 150
KEY_INNER, KEY_OUTER = 106, 160
KEY_ANGLE = 19
GAP = 1.6
SIDE_ANGLE = (180 - KEY_ANGLE) / 2

LAID = {"a": ("arch-a", "#1d4f91"), "b": ("arch-b", "#9a3d12"), "key": ("arch-key", "#5a3472")}
OPEN = {"a": ("arch-a-open", "#e7eff9", "#1d4f91"), "b": ("arch-b-open", "#fbebe1", "#9a3d12")}


def arch_svg(*, stones_a, stones_b, closed=False, label="", mini=False):
    """The arch with so many stones (0 to 4) laid on either bank. Without `label` it is decoration."""
    for stones in (stones_a, stones_b):
        if not 0 <= stones <= STONES:
            raise ValueError(f"A bank has 0 to {STONES} stones, not {stones}.")
    shapes = [stone("a", index, laid=index < stones_a) for index in range(STONES)]
    shapes += [stone("b", index, laid=index < stones_b) for index in range(STONES)]
    shapes.append(keystone(closed))
    if not mini:
        shapes += [foot("a", 0), foot("b", WIDTH - 48)]
    role = 'role="img"' if label else 'aria-hidden="true"'
    return format_html(
        '<svg class="{}" viewBox="0 0 {} {}"{} {}>{}{}</svg>',
        "mini-arch" if mini else "arch",
        WIDTH,
        HEIGHT,
        mark_safe(' width="34" height="18"') if mini else "",
        mark_safe(role),
        format_html("<title>{}</title>", label) if label else "",
        mark_safe("".join(shapes)),
    )


def stone(bank, index, *, laid):
    """Stone number `index`, counted from the foot of its bank."""
    step = SIDE_ANGLE / STONES
    low, high = index * step + GAP / 2, (index + 1) * step - GAP / 2
    start, end = (180 - low, 180 - high) if bank == "a" else (high, low)
    outline = ring_segment(start, end, INNER, OUTER)
    if laid:
        name, fill = LAID[bank]
        return f'<path class="{name}" fill="{fill}" d="{outline}"/>'
    name, fill, edge = OPEN[bank]
    return f'<path class="{name}" fill="{fill}" stroke="{edge}" stroke-width="1.5" d="{outline}"/>'


def keystone(laid):
    outline = ring_segment(90 + KEY_ANGLE / 2 - GAP / 2, 90 - KEY_ANGLE / 2 + GAP / 2, KEY_INNER, KEY_OUTER)
    name, fill = LAID["key"]
    if laid:
        return f'<path class="{name}" fill="{fill}" d="{outline}"/>'
    dashes = f'fill="none" stroke="{fill}" stroke-width="1.5" stroke-dasharray="4 3"'
    return f'<path class="{name}-open" {dashes} d="{outline}"/>'


def foot(bank, left):
    name, fill = LAID[bank]
    return f'<path class="{name}" fill="{fill}" d="M{left} 168h48v4h-48z"/>'


def ring_segment(start, end, inner, outer):
    """The outline of the part of a ring from `start` down to `end` degrees, counted anticlockwise from the right."""
    return (
        f"M{point(start, inner)}L{point(start, outer)}A{outer} {outer} 0 0 1 {point(end, outer)}"
        f"L{point(end, inner)}A{inner} {inner} 0 0 0 {point(start, inner)}Z"
    )


def point(angle, radius):
    x = CENTRE[0] + radius * cos(radians(angle))
    y = CENTRE[1] - radius * sin(radians(angle))
    return f"{x:.1f} {y:.1f}"
