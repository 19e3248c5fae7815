"""What is asked about an agreement, and how agreements follow each other."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from partnerships.actions.agreements import Promise, offer_for_signing
from partnerships.actions.negotiation import accept_text
from partnerships.actions.signoff import sign_off
from partnerships.actions.wordings import write_language_version
from partnerships.choices import NEEDS_OF_KIND, AgreementKind, Clause, Word
from partnerships.models import Agreement, Version
from partnerships.questions import asked_about_dates, asked_about_promises, asked_before_signing
from partnerships.spans import Span, gap_now, gaps, overlaps
from partnerships.tests.papers import BEGIN, write
from stedenband.tests.refusals import invalid, refused

NOW = timezone.now()
END = BEGIN + timedelta(days=1_095)


def codes(doubts):
    return [doubt.code.partition("-")[0] for doubt in doubts]


def sign(agreement, cast):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(agreement).open().get()
    for bank in "ab":
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)


@pytest.mark.parametrize(
    ("text", "is_mutual"),
    [
        ("Both pay the travel", True),
        ("Mutual: pay the travel", False),
        ("Wederzijdse verplichting: de reis betalen", False),
        ("Obligation réciproque de payer le voyage", False),
        ("Compromiso recíproco de pagar el viaje", False),
    ],
)
def test_promise_called_mutual_that_one_bears_is_asked_about(partnership, text, is_mutual):
    first, other = partnership.partner_list

    assert codes(asked_about_promises([Promise(text, first, is_mutual), Promise("Host", other)])) == ["mutual"]
    assert asked_about_promises([Promise(text, None, is_mutual)]) == []
    assert asked_about_promises([Promise("Pay the travel", first), Promise("Host", other)]) == []


def test_one_partner_that_bears_all_is_asked_about_whichever_it_is(partnership):
    for partner in partnership.partner_list:
        assert codes(asked_about_promises([Promise("Pay", partner), Promise("Host", partner)])) == ["one_bears_all"]


def test_each_kind_has_its_usual_length_and_its_frame(partnership, cast):
    year = (BEGIN, BEGIN + timedelta(days=364))

    assert codes(asked_about_dates(partnership, AgreementKind.ANNUAL_PLAN, BEGIN, END)) == ["long", "stands_on_nothing"]
    assert codes(asked_about_dates(partnership, AgreementKind.ANNUAL_PLAN, *year)) == ["stands_on_nothing"]
    sign(write(partnership, by=cast["contributor_a"], now=NOW), cast)
    assert asked_about_dates(partnership, AgreementKind.ANNUAL_PLAN, *year) == []
    assert asked_about_dates(partnership, AgreementKind.AGREEMENT, BEGIN, END) == []


def test_before_it_is_signed_the_text_is_complete_or_it_is_asked_why_not(partnership, cast):
    agreement = write(partnership, commitments=[], by=cast["contributor_a"], now=NOW)
    asked = asked_before_signing(agreement, partnership)
    assert codes(asked) == ["not_all_accept", "no_promises", "silent", "unread", "unread"]

    says = list(NEEDS_OF_KIND[AgreementKind.AGREEMENT].clauses)
    write(partnership, agreement=agreement, says=says, by=cast["contributor_a"], now=NOW)
    for language in ("fr", "nl"):
        write_language_version(
            agreement=agreement, language=language, title="t", text="t", promises={}, by=cast["contributor_a"], now=NOW
        )
    for bank in "ab":
        accept_text(agreement=agreement, seen=None, by=cast[f"coordinator_{bank}"], now=NOW)
    agreement.refresh_from_db()
    assert asked_before_signing(agreement, partnership) == []

    write(partnership, agreement=agreement, text="Other", by=cast["contributor_a"], now=NOW)
    agreement.refresh_from_db()
    assert codes(asked_before_signing(agreement, partnership)) == ["not_all_accept", "behind", "behind"]


def test_letter_of_intent_needs_little(partnership, cast):
    fields = {"kind": AgreementKind.LETTER_OF_INTENT, "commitments": [], "says": [Clause.AIMS]}
    letter = write(partnership, **fields, by=cast["contributor_a"], now=NOW)

    assert set(codes(asked_before_signing(letter, partnership))) == {"not_all_accept", "unread"}


def test_clauses_come_from_the_list(partnership, cast):
    with invalid("unknown_clause"):
        write(partnership, says=["weather"], by=cast["contributor_a"], now=NOW)


def test_two_agreements_of_a_kind_are_never_in_force_on_the_same_day(partnership, cast):
    early = write(partnership, title="Early", by=cast["contributor_a"], now=NOW)
    sign(write(partnership, by=cast["contributor_a"], now=NOW), cast)

    with invalid("overlap"):
        write(partnership, starts_on=END, ends_on=END + timedelta(days=9), by=cast["contributor_a"], now=NOW)
    with refused("overlap"):
        offer_for_signing(agreement=early, by=cast["coordinator_a"], now=NOW)
    following = {"starts_on": END + timedelta(days=1), "ends_on": END + timedelta(days=9)}
    sign(write(partnership, **following, by=cast["contributor_a"], now=NOW), cast)
    sign(write(partnership, kind=AgreementKind.MULTI_YEAR_PLAN, by=cast["contributor_a"], now=NOW), cast)

    assert Agreement.objects.in_force().count() == 3


def test_last_signature_does_not_bring_a_second_one_into_force(partnership, cast):
    waiting = write(partnership, title="Waiting", by=cast["contributor_a"], now=NOW)
    offer_for_signing(agreement=waiting, by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(waiting).get()
    sign_off(version=version, word=Word.AGREED, by=cast["signatory_a"], now=NOW)
    sign(write(partnership, by=cast["contributor_a"], now=NOW), cast)

    with refused("overlap"):
        sign_off(version=version, word=Word.AGREED, by=cast["signatory_b"], now=NOW)
    assert Agreement.objects.in_force().count() == 1


DAYS = st.integers(0, 60).map(lambda number: date(2026, 1, 1) + timedelta(days=number))
SPANS = st.lists(st.tuples(DAYS, DAYS).map(lambda pair: Span(*sorted(pair))), max_size=6)


def days_of(spans):
    return [
        span.first + timedelta(days=number) for span in spans for number in range((span.last - span.first).days + 1)
    ]


@given(SPANS)
def test_gaps_are_the_days_between_that_nothing_covers(spans):
    covered = set(days_of(spans))
    between = set(days_of([Span(min(covered), max(covered))])) if covered else set()

    assert sorted(days_of(gaps(spans))) == sorted(between - covered)


@given(SPANS)
def test_overlaps_are_the_days_that_two_share(spans):
    days = days_of(spans)

    assert set(days_of(overlaps(spans))) == {day for day in days if days.count(day) > 1}


def test_what_ended_with_nothing_after_it_is_a_gap_until_today():
    spans = [Span(date(2024, 1, 1), date(2024, 12, 31))]

    assert gap_now(spans, date(2025, 3, 1)) == Span(date(2025, 1, 1), date(2025, 3, 1))
    assert gap_now(spans, date(2024, 12, 31)) is None
    assert gap_now([], date(2025, 3, 1)) is None
