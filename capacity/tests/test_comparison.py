"""What is worth a talk: differences between municipalities, gaps within one, and what changed most."""

from hypothesis import given, settings
from hypothesis import strategies as st

from capacity.assessments.comparison import Found, Row, worth_a_talk
from capacity.choices import PointKind

SCORES = st.none() | st.integers(1, 4)
RANGES = st.none() | st.lists(st.integers(1, 4), min_size=2, max_size=2).map(lambda two: tuple(sorted(two)))
FOUND = st.builds(Found, score=SCORES, range=RANGES, before=SCORES)
ROWS = st.lists(
    st.builds(lambda joint, one, two, three: (joint, {1: one, 2: two, 3: three}), st.booleans(), FOUND, FOUND, FOUND),
    max_size=12,
).map(lambda rows: [Row(f"S{number}", joint, found) for number, (joint, found) in enumerate(rows)])


def row(code, *scores, joint=False, **more):
    return Row(code, joint, {number: Found(score=score, **more) for number, score in enumerate(scores)})


def test_every_statement_on_the_partnership_that_lies_far_apart_is_worth_a_talk():
    rows = [row(f"P{n}", 1, 3, joint=True) for n in range(1, 5)] + [row("C1.1", 1, 4)]

    assert [one.code for one in worth_a_talk(rows)] == ["P1", "P2", "P3", "P4"]


def test_widest_differences_fill_up_to_three():
    rows = [row("P1", 1, 3, joint=True), *(row(f"C1.{n}", 1, 3) for n in (1, 2)), row("C2.1", 1, 4), row("D1", 2, 3)]

    assert [one.code for one in worth_a_talk(rows)] == ["P1", "C2.1", "C1.1"]


def test_difference_needs_two_scores_and_is_that_of_the_two_farthest_of_three():
    assert row("P1", 1, None).difference is None
    assert row("P1", 1, 2, 4).difference == 3


def test_people_of_one_municipality_far_apart_and_what_changed_most_are_worth_a_talk_too():
    rows = [
        Row("D1", False, {1: Found(score=2, range=(1, 4)), 2: Found(score=2, range=(2, 3))}),
        Row("D2", False, {1: Found(score=2, before=2), 2: Found(score=1, before=3)}),
    ]

    assert [(one.kind, one.code, one.partner_id) for one in worth_a_talk(rows)] == [
        (PointKind.GAP, "D1", 1),
        (PointKind.SHIFT, "D2", 2),
    ]


@given(rows=ROWS)
@settings(deadline=None)
def test_each_statement_is_proposed_once_and_no_joint_difference_is_left_out(rows):
    proposed = worth_a_talk(rows)
    codes = [one.code for one in proposed]

    assert len(codes) == len(set(codes))
    assert {one.code for one in rows if one.is_joint and (one.difference or 0) >= 2} <= set(codes)


@given(rows=ROWS)
@settings(deadline=None)
def test_the_order_of_the_municipalities_changes_no_difference(rows):
    turned = [Row(one.code, one.is_joint, dict(reversed(one.found.items()))) for one in rows]

    def different(these):
        return [one.code for one in worth_a_talk(these) if one.kind == PointKind.DIFFERENCE]

    assert different(rows) == different(turned)
