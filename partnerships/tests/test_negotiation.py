"""Whose turn it is, and who finds the words good before anybody signs them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.negotiation import accept_text, set_aside, take_acceptance_back
from partnerships.actions.pens import hand_over_pen
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementStatus, Role, VersionStatus, Word
from partnerships.lifeline import life_line
from partnerships.models import Agreement, Version
from partnerships.negotiation import negotiation_of
from partnerships.tests.papers import write
from partnerships.waiting import waiting_in
from stedenband.lib.errors import VersionConflict
from stedenband.tests.cast import join
from stedenband.tests.refusals import invalid, refused

NOW = timezone.now()


@pytest.fixture
def agreement(partnership, cast):
    return write(partnership, by=cast["contributor_a"], now=NOW)


def hand(agreement, to, by, now=NOW, word=""):
    return hand_over_pen(agreement=agreement, to=to, word=word, language="en", by=by, now=now)


def accept(agreement, by, seen=None):
    return accept_text(agreement=agreement, seen=seen, by=by, now=NOW)


def names_waiting(partnership, label):
    waiting = waiting_in([partnership], today=NOW.date())
    return [partnership.partner(thing.partner_id).name for thing in waiting if thing.label.startswith(label)]


def test_while_the_pen_lies_on_the_table_all_write(partnership, cast, agreement):
    for bank in "ab":
        write(partnership, agreement=agreement, text=f"By {bank}", by=cast[f"contributor_{bank}"], now=NOW)

    assert Agreement.objects.get().text == "By b"


def test_only_who_holds_the_pen_writes_offers_or_sets_aside(partnership, cast, agreement):
    hand(agreement, partnership.partner_list[1], by=cast["contributor_a"])

    with refused("pen_elsewhere"):
        write(partnership, agreement=agreement, text="Mine", by=cast["contributor_a"], now=NOW)
    with refused("pen_elsewhere"):
        offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    with refused("pen_elsewhere"):
        set_aside(agreement=agreement, reason="Enough", by=cast["coordinator_a"], now=NOW)
    with refused("pen_elsewhere"):
        hand(agreement, partnership.partner_list[0], by=cast["contributor_a"])
    write(partnership, agreement=agreement, text="Ours", by=cast["contributor_b"], now=NOW)

    assert Agreement.objects.get().text == "Ours"


def test_who_receives_the_pen_finds_it_in_their_work_with_the_word_along(partnership, cast, agreement):
    hand(agreement, partnership.partner_list[1], by=cast["contributor_a"], word="Look at the last line.")

    (thing,) = [one for one in waiting_in([partnership], today=NOW.date()) if "pen" in one.label]
    assert thing.partner_id == partnership.partner_list[1].pk
    assert thing.note == f"{cast['contributor_a'].name}: Look at the last line."


def test_pen_goes_to_a_partner_of_this_partnership_and_not_where_it_is(partnership, foreign, cast, agreement):
    with refused("foreign"):
        hand(agreement, foreign.partner_list[0], by=cast["contributor_a"])
    with refused("holds_it"):
        hand(agreement, None, by=cast["contributor_a"])


def test_pen_that_rested_for_a_month_may_be_taken(partnership, cast, agreement):
    own, other = partnership.partner_list
    hand(agreement, other, by=cast["contributor_a"])

    with refused("pen_elsewhere"):
        hand(agreement, own, by=cast["contributor_a"], now=NOW + timedelta(days=29))
    hand(agreement, own, by=cast["contributor_a"], now=NOW + timedelta(days=30))

    assert Agreement.objects.get().pen == own


def test_writing_keeps_the_pen_warm(partnership, cast, agreement):
    own, other = partnership.partner_list
    hand(agreement, other, by=cast["contributor_a"])
    write(partnership, agreement=agreement, text="Ours", by=cast["contributor_b"], now=NOW + timedelta(days=20))

    with refused("pen_elsewhere"):
        hand(agreement, own, by=cast["contributor_a"], now=NOW + timedelta(days=35))


def test_finding_the_text_good_lays_the_pen_down_and_asks_the_others(partnership, cast, agreement):
    first, other = partnership.partner_list
    hand(agreement, first, by=cast["contributor_a"])
    accept(agreement, by=cast["coordinator_a"])

    assert Agreement.objects.get().pen is None
    assert names_waiting(partnership, "Say whether") == [other.name]


@pytest.mark.parametrize("bond", [2, 3], indirect=True)
def test_text_is_accepted_when_every_partner_finds_it_good(bond, signatories):
    people = list(signatories.values())
    agreement = write(bond, by=people[0], now=NOW)
    accepted = []
    for person in people:
        accept(agreement, by=person)
        table = negotiation_of(agreement, bond, person.members.get(), now=NOW)
        accepted.append(table.is_accepted)

    assert accepted == [False] * (len(people) - 1) + [True]


def test_acceptance_is_no_signature_and_speaks_for_the_own_municipality_once(partnership, cast, agreement):
    accept(agreement, by=cast["coordinator_a"])

    with invalid("already_accepted"):
        accept(agreement, by=cast["signatory_a"])
    with refused("not_a_partner"):
        accept(agreement, by=cast["contributor_b"])
    with refused("not_a_partner"):
        accept(agreement, by=cast["association"])
    assert not Version.objects.exists()


def test_acceptance_falls_when_the_words_change_and_only_then(partnership, cast, agreement):
    accept(agreement, by=cast["coordinator_a"])
    write(partnership, agreement=agreement, by=cast["contributor_b"], now=NOW)
    assert agreement.acceptances.standing().exists()

    write(partnership, agreement=agreement, text="Other words", by=cast["contributor_b"], now=NOW)
    assert not agreement.acceptances.standing().exists()
    accept(agreement, by=cast["coordinator_a"])
    assert agreement.acceptances.count() == 2


def test_nobody_finds_words_good_that_they_did_not_read(partnership, cast, agreement):
    write(partnership, agreement=agreement, text="Other words", by=cast["contributor_b"], now=NOW)

    with pytest.raises(VersionConflict):
        accept(agreement, by=cast["coordinator_a"], seen=1)


def test_acceptance_can_be_taken_back_until_the_text_is_offered(cast, agreement):
    accept(agreement, by=cast["coordinator_a"])
    take_acceptance_back(agreement=agreement, by=cast["signatory_a"], now=NOW)

    with refused("not_accepted"):
        take_acceptance_back(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    with refused("not_written"):
        accept(agreement, by=cast["coordinator_a"])


def test_text_that_is_set_aside_stays_as_it_is_and_no_signature_counts(partnership, cast, agreement):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    version = Version.objects.of(agreement).get()
    sign_off(version=version, word=Word.AGREED, by=cast["signatory_b"], now=NOW)
    with invalid("reason_missing"):
        set_aside(agreement=agreement, reason=" ", by=cast["coordinator_a"], now=NOW)

    aside = set_aside(agreement=agreement, reason="We start anew.", by=cast["coordinator_a"], now=NOW)

    version.refresh_from_db()
    assert (aside.status, version.status) == (AgreementStatus.DROPPED, VersionStatus.VOID)
    assert [state for _label, _note, state in life_line(aside, NOW.date())] == ["done", "now"]
    for act in (
        lambda: write(partnership, agreement=agreement, text="Again", by=cast["contributor_a"], now=NOW),
        lambda: offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW),
        lambda: hand(agreement, partnership.partner_list[0], by=cast["contributor_a"]),
    ):
        with refused("locked"):
            act()


def test_member_of_another_partnership_holds_no_pen(foreign, cast, agreement):
    outsider = join(foreign.partner_list[1], Role.CONTRIBUTOR)
    hand(agreement, agreement.partnership.partner_list[0], by=cast["contributor_a"])

    with refused("pen_elsewhere"):
        hand(agreement, None, by=outsider)
