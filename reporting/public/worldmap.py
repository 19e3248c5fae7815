"""The map of partnerships: the land as one picture that a browser keeps, and lines from country to country over it.

`static/img/world.svg` and `countries.json` (ISO 3166 code: a point within its largest part) were made once from Natural
Earth 1:50m, which is in the public domain, as the npm package world-atlas 2.0.2 (ISC) carries it: land without
Antarctica, simplified to whole units of a drawing of 800 by 336, x = (longitude + 180) / 360 × 800,
y = (78 - latitude) / 360 × 896. A country that is too small for that scale has no point: the list has it all the same.
"""

import json
from collections.abc import Iterable
from functools import cache
from itertools import combinations
from pathlib import Path

from django.contrib.staticfiles import finders
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

WIDTH, HEIGHT = 800, 336
LAND = "img/world.svg"
BEND = 0.18
"""How far a line bows towards the pole, as a part of its length."""


@cache
def points() -> dict[str, tuple[int, int]]:
    """Where each country lies on the drawing, by its code."""
    text = Path(__file__).with_name("countries.json").read_text("utf-8")
    return {code: (x, y) for code, (x, y) in json.loads(text).items()}


def lines_of(partnerships: Iterable[list[str]]) -> list[tuple[str, str]]:
    """The pairs of countries that a partnership joins, each once, however many partnerships join them."""
    pairs = {tuple(sorted(pair)) for countries in partnerships for pair in combinations(set(countries), 2)}
    return sorted(pair for pair in pairs if all(code in points() for code in pair))


def world_map_svg(partnerships: Iterable[list[str]], *, label: str, inline: bool = False) -> SafeString:
    """The map of `partnerships`, each a list of country codes; `label` says the same in words.

    `inline` writes the land into the drawing itself, for a page on paper; a web page names the picture instead, which
    the browser keeps.
    """
    partnerships = [list(countries) for countries in partnerships]
    dots = sorted({points()[code] for countries in partnerships for code in countries if code in points()})
    return format_html(
        '<svg class="map" viewBox="0 0 {width} {height}" width="100%" role="img"><title>{label}</title>{land}'
        '<g fill="none" stroke="currentColor" stroke-width="2.5">{lines}</g><g fill="currentColor">{dots}</g></svg>',
        width=WIDTH,
        height=HEIGHT,
        label=label,
        land=land_outline() if inline else land_picture(),
        lines=format_html_join("", '<path d="{}"/>', ((bow(*pair),) for pair in lines_of(partnerships))),
        dots=format_html_join("", '<circle cx="{}" cy="{}" r="6"/>', dots),
    )


def land_picture():
    return format_html('<image href="{}" width="{}" height="{}"/>', static(LAND), WIDTH, HEIGHT)


@cache
def land_outline():
    """The path of the land; the file is ours, so it needs no escaping."""
    drawing = Path(finders.find(LAND)).read_text("utf-8")
    return mark_safe(drawing[drawing.index("<path") : drawing.index("</svg>")])


def bow(one: str, other: str) -> str:
    """A curve from country to country, as the `d` of a path."""
    (x1, y1), (x2, y2) = points()[one], points()[other]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    return f"M{x1} {y1}Q{(x1 + x2) // 2 + BEND * abs(y2 - y1):.0f} {(y1 + y2) / 2 - BEND * length / 2:.0f} {x2} {y2}"
