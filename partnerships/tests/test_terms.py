"""Councils and elections: known in time, on every side."""

from datetime import date

import pytest

from partnerships.actions.terms import write_term
from stedenband.tests.refusals import invalid, refused, refused_by_the_database


@pytest.fixture
def noted(partnership, cast):
    def write(place=0, by="coordinator_a", **changed):
        days = {"starts_on": date(2025, 1, 1), "ends_on": date(2030, 12, 31), "election_on": date(2030, 10, 13)}
        return write_term(partner=partnership.partner_list[place], by=cast[by], **days | changed)

    return write


@pytest.mark.parametrize(
    ("today", "asks"),
    [
        (date(2030, 4, 12), False),
        (date(2030, 4, 13), True),
        (date(2030, 10, 13), True),
        (date(2030, 10, 14), False),
    ],
)
def test_half_a_year_before_the_election_it_is_time_to_hand_over(noted, today, asks):
    assert noted().asks_to_hand_over(today) is asks


def test_without_a_known_day_nothing_is_asked(noted):
    assert not noted(election_on=None).asks_to_hand_over(date(2030, 6, 1))


def test_two_councils_never_sit_on_the_same_days(noted):
    noted()
    with invalid("overlapping"):
        noted(starts_on=date(2030, 12, 1), ends_on=date(2036, 12, 31), election_on=None)
    noted(starts_on=date(2030, 12, 31), ends_on=date(2036, 12, 31), election_on=None)


def test_the_other_municipality_has_councils_of_its_own(noted):
    noted()

    assert noted(place=1, by="coordinator_b").pk


def test_a_council_that_ends_before_it_starts(noted):
    with invalid("end_before_start"):
        noted(ends_on=date(2024, 1, 1), election_on=None)
    term = noted()
    term.ends_on = term.starts_on
    with refused_by_the_database():
        term.save()


def test_an_election_before_the_council_began(noted):
    with invalid("election_before_start"):
        noted(election_on=date(2024, 10, 13))


def test_a_council_is_corrected_in_place(noted):
    term = noted()

    assert noted(term=term, seats=27).pk == term.pk
    assert term.seats == 27


@pytest.mark.parametrize("somebody", ["coordinator_b", "contributor_a", "association", "stranger"])
def test_each_municipality_writes_down_its_own(noted, somebody):
    with refused("not_a_partner"):
        noted(by=somebody)


def test_the_council_of_another_municipality_is_not_taken_over(noted):
    term = noted()

    with refused("foreign"):
        noted(place=1, by="coordinator_b", term=term)
