"""Bars as SVG text from whole numbers; every chart starts with a title that says the same in words.

Widths are per cent, so that a bar fills whatever it stands in. Beside every chart stands a table or a sentence with
the same figures: that is the page's part.
"""

from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

PLUM, PLUM_TINT, INK, LINE = "#5a3472", "#f1ebf5", "#1b2430", "#dad5ca"
SIDE_A, SIDE_B = "#1d4f91", "#9a3d12"
BAR_HEIGHT = 22
ROW_HEIGHT = 40


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


def per_cent(tenths):
    """Tenths of a per cent as an SVG length."""
    return f"{tenths / 10:g}%"


def balance_bar_svg(*, capacity, quick, label, pattern_id, mark=50):
    """One bar in two parts: building capacity (solid) and quick wins (hatched), with a mark at `mark` per cent.

    `pattern_id` must be unique on the page.
    """
    solid, hatched = shares([capacity, quick], 1000)
    return format_html(
        '<svg class="bar" width="100%" height="{height}" role="img"><title>{label}</title>{hatch}'
        '<rect class="bar-solid" fill="{plum}" y="4" width="{solid}" height="{inner}"/>'
        '<rect class="bar-hatched" fill="url(#{pattern})" stroke="{plum}" y="4" x="{solid}" width="{hatched}"'
        ' height="{inner}"/>'
        '<rect class="bar-mark" fill="{ink}" x="{mark}" width="2" height="{height}"/></svg>',
        label=label,
        hatch=hatch(pattern_id),
        pattern=pattern_id,
        solid=per_cent(solid),
        hatched=per_cent(hatched),
        mark=per_cent(mark * 10),
        plum=PLUM,
        ink=INK,
        height=BAR_HEIGHT + 8,
        inner=BAR_HEIGHT,
    )


def hatch(pattern_id):
    return format_html(
        '<defs><pattern id="{}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        '<rect class="bar-hatch-ground" width="7" height="7" fill="{}"/>'
        '<rect class="bar-solid" width="2" height="7" fill="{}"/></pattern></defs>',
        pattern_id,
        PLUM_TINT,
        PLUM,
    )


def butterfly_bar_svg(*, a, b, label):
    """Two bars from the middle outward, bank a to the left and bank b to the right, on one scale."""
    largest = max(a, b)
    left, right = (value * 500 // largest if largest else 0 for value in (a, b))
    return format_html(
        '<svg class="bar" width="100%" height="{outer}" role="img"><title>{label}</title>'
        '<rect class="arch-a" fill="{side_a}" y="4" x="{start}" width="{left}" height="{height}"/>'
        '<rect class="arch-b" fill="{side_b}" y="4" x="50%" width="{right}" height="{height}"/>'
        '<rect class="bar-gap" fill="#fff" y="4" x="49.8%" width="3" height="{height}"/></svg>',
        outer=BAR_HEIGHT + 8,
        label=label,
        start=per_cent(500 - left),
        left=per_cent(left),
        right=per_cent(right),
        side_a=SIDE_A,
        side_b=SIDE_B,
        height=BAR_HEIGHT,
    )


def bars_svg(*, rows, label):
    """A bar per row `(name, value)`, longest value over the full width, name and value written above it."""
    rows = list(rows)
    largest = max((value for _name, value in rows), default=0)
    bars = format_html_join(
        "",
        '<text class="bar-text" fill="{ink}" font-size="13" y="{text}">{name}</text>'
        '<text class="bar-text" fill="{ink}" font-size="13" y="{text}" x="100%" text-anchor="end">{value}</text>'
        '<rect class="bar-ground" fill="{line}" y="{top}" width="100%" height="10"/>'
        '<rect class="bar-solid" fill="{plum}" y="{top}" width="{width}" height="10"/>',
        (
            {
                "name": name,
                "value": value,
                "width": per_cent(value * 1000 // largest if largest else 0),
                "text": index * ROW_HEIGHT + 14,
                "top": index * ROW_HEIGHT + 20,
                "ink": INK,
                "line": LINE,
                "plum": PLUM,
            }
            for index, (name, value) in enumerate(rows)
        ),
    )
    return format_html(
        '<svg class="bars" width="100%" height="{}" role="img"><title>{}</title>{}</svg>',
        len(rows) * ROW_HEIGHT,
        label,
        mark_safe(bars),
    )
