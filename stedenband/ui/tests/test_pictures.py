import re
from xml.etree import ElementTree

import pytest
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st

from stedenband.ui.arch import STONES, arch_svg
from stedenband.ui.charts import BalanceChart, BarChart, ButterflyChart, shares

stones = st.integers(0, STONES)
counts = st.integers(0, 10**9)
words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Z"]), min_size=1)


def classes(svg):
    return [shape.get("class") for shape in ElementTree.fromstring(svg).iter() if shape.get("class")]


def width(svg, name):
    shape = next(shape for shape in ElementTree.fromstring(svg).iter("rect") if shape.get("class") == name)
    return float(shape.get("width").removesuffix("%"))


@given(stones, stones, st.booleans())
def test_the_arch_shows_each_stone_once(a, b, closed):
    shown = classes(arch_svg(stones_a=a, stones_b=b, closed=closed, label="x", mini=True))

    assert (shown.count("arch-a"), shown.count("arch-a-open")) == (a, STONES - a)
    assert (shown.count("arch-b"), shown.count("arch-b-open")) == (b, STONES - b)
    assert shown.count("arch-key") == closed


@given(words)
def test_every_picture_says_first_what_it_shows(label):
    for svg in (
        arch_svg(stones_a=1, stones_b=2, label=label),
        BalanceChart(label=label, name="p", capacity=1, visible=2).on_screen,
        BalanceChart(label=label, name="p", capacity=1, visible=2).on_paper,
        ButterflyChart(label=label, a=1, b=2).on_paper,
        BarChart(label=label, rows=[]).on_screen,
    ):
        assert "".join(ElementTree.fromstring(svg)[0].itertext()) == label


def test_an_arch_has_no_fifth_stone():
    with pytest.raises(ValueError, match="0 to 4"):
        arch_svg(stones_a=5, stones_b=0)


def test_an_arch_without_words_is_decoration():
    assert 'aria-hidden="true"' in arch_svg(stones_a=0, stones_b=0)


@given(st.lists(counts, max_size=8), st.integers(1, 1000))
def test_shares_add_up_and_keep_their_order(values, whole):
    parts = shares(values, whole)

    assert sum(parts) == (whole if sum(values) else 0)
    assert all(
        abs(part * sum(values) - value * whole) <= sum(values) for part, value in zip(parts, values, strict=True)
    )


@given(counts, counts)
def test_both_parts_of_the_balance_fill_the_bar(capacity, quick):
    svg = BalanceChart(label="x", name="p", capacity=capacity, visible=quick).on_screen

    filled = [float(part) for part in re.findall(r'width="([\d.]+)%" height="22"', svg)]
    assert round(sum(filled), 1) == (100 if capacity + quick else 0)


@given(counts, counts)
def test_the_butterfly_reaches_as_far_as_its_longer_wing(a, b):
    svg = ButterflyChart(label="x", a=a, b=b).on_screen

    assert max(width(svg, "arch-a"), width(svg, "arch-b")) == (50 if a + b else 0)
    assert (width(svg, "arch-a") >= width(svg, "arch-b")) == (a >= b or width(svg, "arch-a") == width(svg, "arch-b"))


def test_tags_draw_the_same_pictures():
    template = Template(
        '{% load arch charts %}{% arch stones_a=3 stones_b=2 label="A" %}{% mini_arch %}'
        '{% balance_bar capacity=18 quick=7 label="B" pattern_id="p" %}{% butterfly_bar a=1 b=2 label="C" %}'
        '{% bars rows label="D" %}'
    )

    page = template.render(Context({"rows": [("Training <1>", 4)]}))

    assert page.count("<svg") == 5
    assert 'width="72%"' in page
    assert "Training &lt;1&gt;" in page
