"""Planned and spent, goods, what was told: each amount in its own currency, a word asked where it went otherwise."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capacity.money.spending import per, still_off
from reporting.facts import report_facts
from reporting.sections import KINDS
from reporting.tests.books import FRANCS, line
from reporting.tests.sample import full_facts
from stedenband.lib.canonical import plain

AMOUNTS = st.integers(0, 10**9)
LINES = st.lists(
    st.builds(
        lambda **given_: line(**given_),
        partner=st.integers(0, 2),
        cost_class=st.sampled_from(["running", "staff", "audit"]),
        currency=st.sampled_from(["EUR", "XOF", "ZAR"]),
        planned=AMOUNTS,
        spent=AMOUNTS,
        so_far=AMOUNTS,
    ),
    max_size=12,
)


@given(LINES)
def test_sums_by_anything_add_up_to_the_lines_of_their_currency(lines):
    for key in ("cost_class", "source", "what"):
        rows = per(lines, lambda row, key=key: row[key])
        for currency in {row["currency"] for row in lines}:
            for name in ("planned", "spent", "so_far"):
                of_lines = sum(row[name] for row in lines if row["currency"] == currency)
                assert sum(row[name] for row in rows if row["currency"] == currency) == of_lines


@pytest.mark.parametrize(
    ("changed", "day", "is_asked"),
    [
        ({"so_far": 550_000}, "2026-12-31", False),
        ({"so_far": 550_001}, "2026-06-30", True),
        ({"so_far": 550_001, "may_exceed_percent": 15}, "2026-06-30", False),
        ({"so_far": 500_001, "may_exceed_percent": 0}, "2026-06-30", True),
        ({"so_far": 449_999}, "2026-06-30", False),
        ({"so_far": 449_999}, "2026-12-31", True),
        ({"so_far": 449_999, "because": "De opleiding was gratis."}, "2026-12-31", False),
    ],
)
def test_a_word_is_asked_where_a_line_went_otherwise(changed, day, is_asked):
    assert bool(still_off([line(**changed)], day)) is is_asked


def test_the_question_names_the_line_and_its_amounts():
    assert KINDS["finances"].doubts(full_facts()) == [
        "Transport des agents: F\u202fCFA\xa0180,000 was spent of F\u202fCFA\xa0150,000. Why?"
    ]
    assert KINDS["goods"].doubts(full_facts()) == [
        "Of one of these goods, the proof that it was handed over is still missing."
    ]
    assert KINDS["communication"].doubts(full_facts()) == [
        "Dassagon told its population nothing for more than 90 days. Why?",
        "Lindermeer told its population nothing for more than 90 days. Why?",
    ]


def test_amounts_of_two_currencies_stand_apart():
    lines = [line(), FRANCS]

    assert {(row["currency"], row["planned"]) for row in per(lines, lambda row: row["cost_class"])} == {
        ("EUR", 500_000),
        ("XOF", 15_000_000),
    }


class TestFacts:
    @pytest.fixture
    def books(self, world):
        return plain(report_facts(world.report))

    def test_what_was_turned_down_does_not_count(self, world, books):
        spent = sum(row["hundredths"] for row in books["ledger"]["paid"])
        first, last = world.report.period.first_on, world.report.period.last_on
        counting = world.partnership.expense_set.counting().between(first, last)

        assert spent == sum(counting.values_list("hundredths", flat=True))

    def test_the_next_six_months_begin_after_the_period(self, world, books):
        assert books["coming"]["first_on"] == (world.report.period.last_on + timedelta(days=1)).isoformat()
        assert all(
            row["ends_on"] >= books["coming"]["first_on"] and row["starts_on"] <= books["coming"]["last_on"]
            for row in books["coming"]["activities"]
        )
