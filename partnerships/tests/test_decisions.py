"""What each municipality decides for itself: councils, supervision, who signs."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.decisions import Hand, Tally, name_signatories, note_approval, note_decision
from partnerships.actions.signoff import sign_off
from partnerships.choices import ApprovalOutcome, Bench, DecidingBody, DecisionOutcome, Word
from partnerships.models import CouncilDecision, PartyVote, SupervisoryApproval, Version
from partnerships.tests.papers import write
from stedenband.audit.models import Entry
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import refused

DAY = date(2026, 3, 12)


@pytest.fixture
def now():
    return timezone.now()


@pytest.fixture
def agreement(partnership, cast, now):
    return write(partnership, by=cast["contributor_a"], now=now)


def decide(agreement, by, now, **said):
    return note_decision(agreement=agreement, by=by, now=now, **{"decided_on": DAY, "seats": 25, **said})


def codes(refusal):
    return [error.code for error in refusal.value.error_list] if hasattr(refusal.value, "error_list") else []


def test_a_council_decides_with_votes_per_party(agreement, cast, now):
    decision = decide(
        agreement,
        cast["contributor_b"],
        now,
        parties=[Tally("Samen", Bench.MAJORITY, 14, 0, 0, 1), Tally("Groen", Bench.OPPOSITION, 6, 2, 1, 1)],
    )

    assert decision.partner.name == "Wilgenrode"
    assert decision.counts == [20, 2, 1, 2]
    assert [vote.party for vote in decision.parties.all()] == ["Samen", "Groen"]
    assert not decision.is_of_majority_only()


def test_a_decision_of_which_only_the_outcome_is_known(agreement, cast, now):
    """Dordrecht's council was unanimous in 1996, says the city; how many sat there nobody wrote down."""
    decision = decide(agreement, cast["contributor_a"], now, seats=None, decided_on=date(1996, 1, 1))

    assert not decision.has_votes
    assert decision.is_adopted()


@pytest.mark.parametrize(
    ("seats", "votes", "parties"),
    [
        (25, (20, 6, 0, 0), []),
        (None, (1, 0, 0, 0), []),
        (25, (0, 0, 0, 0), [("Samen", Bench.MAJORITY, 13, 0, 0, 0), ("Groen", Bench.OPPOSITION, 0, 13, 0, 0)]),
    ],
)
def test_nobody_votes_from_a_seat_that_is_not_there(agreement, cast, now, seats, votes, parties):
    with pytest.raises(ValidationError) as refusal:
        decide(agreement, cast["contributor_a"], now, seats=seats, votes=votes, parties=parties)

    assert "more votes than seats" in str(refusal.value)
    assert not CouncilDecision.objects.exists()


def test_parties_never_have_more_votes_than_their_council(agreement, cast, now):
    with pytest.raises(ValidationError) as refusal:
        decide(agreement, cast["contributor_a"], now, votes=(5, 0, 0, 0), parties=[("Samen", Bench.MAJORITY, 6)])

    assert codes(refusal) == ["more_votes_in_parties"]


def test_a_day_to_come_has_decided_nothing(agreement, cast, now):
    with pytest.raises(ValidationError) as refusal:
        decide(agreement, cast["contributor_a"], now, decided_on=now.date() + timedelta(days=3))

    assert "decided_on" in refusal.value.error_dict


def test_only_the_own_municipality_corrects_what_it_decided(agreement, cast, now):
    decision = decide(agreement, cast["contributor_a"], now)

    with refused("not_a_partner"):
        decide(agreement, cast["contributor_b"], now, decision=decision, seats=30)
    corrected = decide(agreement, cast["coordinator_a"], now, decision=decision, outcome=DecisionOutcome.POSTPONED)
    with pytest.raises(VersionConflict):
        decide(agreement, cast["coordinator_a"], now, decision=decision, seen=1)

    assert CouncilDecision.objects.get() == corrected
    assert not corrected.is_adopted()


@pytest.mark.parametrize("who", ["observer_a", "association", "stranger"])
def test_who_has_no_mandate_notes_nothing(agreement, cast, now, who):
    with refused("not_a_partner"):
        decide(agreement, cast[who], now)


def test_votes_of_the_majority_alone_are_asked_about(agreement, cast, now):
    parties = [Tally("Samen", Bench.MAJORITY, 14), Tally("Groen", Bench.OPPOSITION, 0, 6)]

    assert decide(agreement, cast["contributor_b"], now, parties=parties).is_of_majority_only()


def test_a_party_stands_in_the_list_once(agreement, cast, now):
    with pytest.raises(ValidationError):
        decide(agreement, cast["contributor_b"], now, parties=[Tally("Samen", Bench.MAJORITY, 1)] * 2)

    assert not PartyVote.objects.exists()


def test_the_supervising_authority_is_asked_and_answers(agreement, cast, now):
    asked = note_approval(
        agreement=agreement, authority="Autorité de tutelle", asked_on=DAY, by=cast["contributor_a"], now=now
    )
    answer = note_approval(
        agreement=agreement,
        approval=asked,
        authority="Autorité de tutelle",
        asked_on=DAY,
        answered_on=DAY + timedelta(days=20),
        outcome=ApprovalOutcome.APPROVED,
        reference="2026/114",
        by=cast["coordinator_a"],
        now=now,
    )

    assert answer.pk == asked.pk
    assert SupervisoryApproval.objects.get().outcome == "approved"


@pytest.mark.parametrize(
    ("outcome", "answered", "said"),
    [
        (ApprovalOutcome.APPROVED, None, "Give the day of the answer"),
        (ApprovalOutcome.WAITING, DAY, "Give the day of the answer"),
        (ApprovalOutcome.OBJECTED, DAY - timedelta(days=1), "before the question"),
    ],
)
def test_an_answer_has_its_day_and_comes_after_the_question(agreement, cast, now, outcome, answered, said):
    with pytest.raises(ValidationError) as refusal:
        note_approval(
            agreement=agreement,
            authority="Autorité de tutelle",
            asked_on=DAY,
            answered_on=answered,
            outcome=outcome,
            by=cast["contributor_a"],
            now=now,
        )

    assert said in str(refusal.value)


def test_two_people_sign_for_one_municipality(agreement, cast, now):
    """At Kortrijk the chair of the council and the general director signed, for Chefchaouen the mayor alone."""
    hands = [Hand("An Peeters", "chair of the council"), Hand("Bo Claes", "general director", "the executive")]
    name_signatories(agreement=agreement, hands=hands, by=cast["contributor_b"])
    name_signatories(agreement=agreement, hands=[("Ali Kone", "mayor")], by=cast["contributor_a"])

    names = list(agreement.signatories.values_list("partner__municipality__name", "name"))
    assert sorted(names) == [("Amandougou", "Ali Kone"), ("Wilgenrode", "An Peeters"), ("Wilgenrode", "Bo Claes")]


def test_who_signed_stays_once_the_municipality_gave_its_word(agreement, cast, now):
    name_signatories(agreement=agreement, hands=[("Ali Kone", "mayor")], by=cast["contributor_a"])
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=now)
    version = Version.objects.of(agreement).open().get()
    for who in ("signatory_a", "signatory_b"):
        sign_off(version=version, word=Word.AGREED, by=cast[who], now=now)

    with refused("signed"):
        name_signatories(agreement=agreement, hands=[("Someone else", "mayor")], by=cast["contributor_a"])
    # Nobody was named there, so it may still be said.
    name_signatories(agreement=agreement, hands=[("An Peeters", "mayor")], by=cast["contributor_b"])

    assert set(agreement.signatories.values_list("name", flat=True)) == {"Ali Kone", "An Peeters"}


def test_what_was_decided_stands_in_the_history(agreement, cast, now):
    """In Delft the mayor signed to carry out a decision of the executive."""
    decide(agreement, cast["contributor_b"], now, body=DecidingBody.EXECUTIVE, seats=None)

    entry = Entry.objects.filter(verb="council.decided").get()
    assert entry.facts["partner"] == "Wilgenrode"
    assert entry.facts["title"] == agreement.title
