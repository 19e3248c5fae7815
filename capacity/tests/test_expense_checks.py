"""The rules by themselves: each finds its own thing, and blocks or asks as it says."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capacity.money.checks.entry import Entry, Plan, Terms, Twin
from capacity.money.checks.rules import RULES, Moment, Weight, blocks, findings, questions
from capacity.person_days import days_of_hours, is_more_than_days_hold, most_days
from capacity.surroundings import invoice_key

MARCH = date(2026, 3, 1)
TERMS = Terms(first_on=date(2026, 1, 1), last_on=date(2026, 12, 31))
PLAN = Plan(first_on=date(2026, 1, 1), last_on=date(2026, 12, 31), planned=10_000, spent=5_000)
PLAIN = Entry(paid_on=MARCH, amount=5_000, terms=TERMS, plan=PLAN)


def terms(**facts):
    return replace(PLAIN, terms=replace(TERMS, **facts))


def plan(**facts):
    return replace(PLAIN, plan=replace(PLAN, **facts))


FOUND = {
    "same_invoice": replace(PLAIN, twins=(Twin(same_source=True, same_amount=False),)),
    "double_funding": replace(PLAIN, twins=(Twin(same_source=False, same_amount=True),)),
    "split_invoice": replace(PLAIN, twins=(Twin(same_source=False, same_amount=False),)),
    "looks_the_same": replace(PLAIN, has_lookalike=True),
    "before_partnership": replace(PLAIN, is_before_partnership=True),
    "outside_source": replace(PLAIN, paid_on=date(2027, 1, 1), plan=None),
    "carry_over": replace(
        PLAIN,
        paid_on=date(2026, 7, 1),
        terms=replace(TERMS, forbids_carry_over=True),
        plan=replace(PLAN, last_on=date(2026, 6, 30)),
    ),
    "outside_budget": plan(last_on=date(2026, 2, 1)),
    "class_not_paid": terms(pays_class=False),
    "staff_not_paid": terms(pays_staff=False),
    "line_refused": plan(is_refused=True),
    "personal_days_not_paid": replace(terms(forbids_personal_days=True), has_personal_days=True),
    "personal_days": replace(PLAIN, has_personal_days=True),
    "bought_away": replace(terms(asks_local_purchase=True), is_bought_away=True),
    "no_quotes": terms(quotes_from=5_000),
    "change_not_approved": replace(terms(asks_approval=True), plan=replace(PLAN, is_changed=True)),
    "over_line": plan(spent=10_001),
    "over_source": terms(left=-1),
    "no_paper": replace(PLAIN, has_paper=False),
    "no_handover": replace(PLAIN, is_investment=True, is_handed_over=False),
    "not_sure_to_be_paid": plan(is_unsure=True),
}


def test_a_plain_expense_raises_nothing():
    assert findings(PLAIN, Moment.REPORT) == []


def test_every_rule_is_proved():
    assert {rule.code for rule in RULES} == set(FOUND)


@pytest.mark.parametrize("code", FOUND)
def test_a_rule_finds_its_own_thing_and_nothing_else(code):
    assert [rule.code for rule in findings(FOUND[code], Moment.REPORT)] == [code]


def test_what_the_funder_does_not_forbid_is_a_question_at_most():
    stops = {rule.code for rule in RULES if rule.weight == Weight.BLOCK}

    assert stops == {
        "same_invoice",
        "double_funding",
        "outside_source",
        "carry_over",
        "class_not_paid",
        "staff_not_paid",
        "line_refused",
        "personal_days_not_paid",
    }


def test_rules_without_a_source_say_nothing_of_a_source():
    bare = Entry(paid_on=MARCH, amount=10**9, is_bought_away=True, is_bought_directly=True)

    assert findings(bare, Moment.REPORT) == []


def test_a_line_is_over_by_more_than_the_source_allows():
    tolerant = replace(terms(over_line_percent=10), plan=replace(PLAN, spent=11_000))

    assert questions(tolerant, Moment.ENTRY) == []
    assert [one.code for one in questions(replace(tolerant, plan=replace(PLAN, spent=11_001)), Moment.ENTRY)] == [
        "over_line"
    ]


def test_quotes_are_asked_where_the_source_asks_for_them():
    asked = terms(quotes_from=5_000)

    assert questions(replace(asked, quotes=3), Moment.ENTRY) == []
    assert questions(replace(asked, amount=4_999), Moment.ENTRY) == []
    assert questions(replace(asked, quotes=3, is_bought_directly=True), Moment.ENTRY) != []


def test_the_invoice_is_looked_for_when_it_is_handed_in():
    without = replace(PLAIN, has_paper=False)

    assert (questions(without, Moment.ENTRY), len(questions(without, Moment.SUBMIT))) == ([], 1)


def test_blocks_are_looked_at_on_entry():
    assert all(rule.moment == Moment.ENTRY for rule in RULES if rule.weight == Weight.BLOCK)
    assert blocks(FOUND["same_invoice"])[0].field == "invoice_number"


@pytest.mark.parametrize(
    ("payee", "number"), [("Éts. Bio", "n° 12"), ("ets bio", "N 12"), ("ETS-BIO", "n.12"), ("Ets  Bio ", "N°12")]
)
def test_an_invoice_is_known_however_it_is_typed(payee, number):
    assert invoice_key(payee, number) == "etsbio|n12"


def test_an_invoice_without_a_number_is_no_key():
    assert invoice_key("Bio", " - ") == ""


@given(minutes=st.integers(1, 1_440), people=st.integers(1, 500))
def test_hours_become_days_within_half_a_hundredth(minutes, people):
    assert abs(days_of_hours(minutes, people) * 480 - 100 * minutes * people) <= 480


@given(people=st.integers(1, 50), days=st.integers(0, 60))
def test_a_day_holds_one_day_of_each_person(people, days):
    first, last = MARCH, date.fromordinal(MARCH.toordinal() + days)
    most = most_days(first, last, people)

    assert most == 100 * people * (days + 1)
    assert not is_more_than_days_hold(most, first=first, last=last, people=people)
    assert is_more_than_days_hold(most + 1, first=first, last=last, people=people)
