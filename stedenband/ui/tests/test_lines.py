from xml.etree import ElementTree

import pytest
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st

from stedenband.ui.lines import BOTTOM, TOP, Line, lines_svg, sample_svg

days = st.integers(700_000, 800_000)
figures = st.integers(0, 10**14)
spots = st.tuples(days, figures)
lines = st.lists(
    st.builds(
        Line,
        name=st.just("Amandougou"),
        bank=st.sampled_from("ab"),
        points=st.lists(spots, min_size=1, max_size=6).map(sorted),
        aim=st.none() | spots,
    ),
    max_size=6,
)


def drawing(drawn, label="x"):
    return ElementTree.fromstring(lines_svg(lines=drawn, label=label, top="10", first="May", last="June"))


@given(lines)
def test_every_figure_has_its_mark_and_stays_inside_the_drawing(drawn):
    svg = drawing(drawn)
    marks = [one for one in svg.iter("svg") if one.get("x")]

    assert len(marks) == sum(len(line.points) + bool(line.aim) for line in drawn)
    assert all(TOP <= int(one.get("y")) <= BOTTOM for one in marks)
    assert all(0 <= float(one.get("x").removesuffix("%")) <= 100 for one in marks)
    assert len(list(svg.iter("line"))) == sum(len(line.points) - 1 for line in drawn)


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Z"]), min_size=1))
def test_the_drawing_says_first_what_it_shows(label):
    assert "".join(drawing([], label)[0].itertext()) == label


@pytest.mark.parametrize("is_aim", [False, True])
def test_neighbours_differ_in_more_than_colour(is_aim):
    shapes = [ElementTree.fromstring(sample_svg(number=number, bank="a", is_aim=is_aim)) for number in range(4)]

    assert len({next(shape.iter("path")).get("d") for shape in shapes}) == 4


def test_higher_figures_stand_higher():
    svg = drawing([Line("Amandougou", "a", [(730_000, 0), (730_100, 50), (730_200, 100)])])

    assert [int(one.get("y")) for one in svg.iter("svg") if one.get("x")] == [BOTTOM, (TOP + BOTTOM) // 2, TOP]


def test_tag_draws_the_same_and_names_each_line():
    drawn = [Line("Amandougou", "a", [(730_000, 5)], (730_100, 9)), Line("<b>", "b", [(730_000, 5)])]
    template = Template('{% load charts %}{% line_chart lines label="Days" top="9" first="May" last="June" %}')

    page = template.render(Context({"lines": drawn}))

    assert page.count("<li>") == 3
    assert "&lt;b&gt;" in page
