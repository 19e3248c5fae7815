from xml.etree import ElementTree

import pytest
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st

from stedenband.ui.charts import Line, LineChart, Milestone, RadarChart, Ring, Road, TimelineChart, sample_svg
from stedenband.ui.charts.lines import BOTTOM, TOP
from stedenband.ui.charts.timeline import CLOSE

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


def chart(drawn, label="x"):
    return LineChart(label=label, lines=drawn, top="10", first="May", last="June")


def drawing(drawn, label="x"):
    return ElementTree.fromstring(chart(drawn, label).on_screen)


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


@given(lines)
def test_paper_and_screen_show_the_same_marks_and_words(drawn):
    on_paper = ElementTree.fromstring(chart(drawn).on_paper)

    marks = [one for one in drawing(drawn).iter("svg") if one.get("x")]
    assert len(list(on_paper.iter("g"))) == len(marks)
    assert [one.text for one in on_paper.iter("text")] == [one.text for one in drawing(drawn).iter("text")]


@given(st.lists(st.tuples(days, st.sampled_from(["planned", "reached", "not_reached"])), min_size=1, max_size=12))
def test_no_two_steps_of_a_trajectory_lie_on_each_other(steps):
    road = Road("A name " * 20, [Milestone(str(number), *step) for number, step in enumerate(steps)])
    chart = TimelineChart(label="x", roads=[road], span=(700_000, 700_364), first="2026", last="2029")
    svg = ElementTree.fromstring(chart.on_screen)

    spots = [(float(one.get("x").removesuffix("%")), int(one.get("y"))) for one in svg.iter("svg") if one.get("x")]
    assert len(spots) == len(steps)
    for y in {y for _x, y in spots}:
        places = sorted(x for x, other in spots if other == y)
        assert all(b - a >= CLOSE / 10 - 0.01 for a, b in zip(places, places[1:], strict=False))
    assert max(y for _x, y in spots) < int(svg.get("height"))


def test_a_step_says_by_its_form_what_became_of_it():
    road = Road(
        "Registers", [Milestone("1", 1, "reached"), Milestone("2", 9, "planned"), Milestone("3", 5, "not_reached")]
    )
    svg = TimelineChart(label="x", roads=[road], span=(1, 9), first="", last="").on_paper

    assert len({(one.get("d"), one.get("fill")) for one in ElementTree.fromstring(svg).iter("path")}) == 3


def test_a_radar_is_the_same_on_paper():
    rings = [Ring("Amandougou", "a", [1, None, 3]), Ring("Wilgenrode", "b", [2, 2, 4], before=[1, 1, None])]
    chart = RadarChart(label="Scores", spokes=["C1", "C2", "C3"], rings=rings, before_label="the last time")
    screen, paper = (ElementTree.fromstring(svg) for svg in (chart.on_screen, chart.on_paper))

    assert [one.text for one in screen.iter("text")] == [one.text for one in paper.iter("text")]
    assert all(one.get("font-size") and one.get("fill") for one in paper.iter("text")), "a PDF knows no style sheet"
