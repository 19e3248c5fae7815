"""Changing what is in force on a working copy; languages of one agreement; and what differs."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.amendments import open_amendment
from partnerships.actions.negotiation import accept_text, set_aside
from partnerships.actions.pens import hand_over_pen
from partnerships.actions.signoff import sign_off
from partnerships.actions.wordings import drop_language_version, write_language_version
from partnerships.choices import AgreementKind, AgreementStatus, VersionStatus, Word
from partnerships.differences import IN, OUT, differences, passages, pieces
from partnerships.lifeline import life_line
from partnerships.models import Agreement, LanguageVersion, Version
from partnerships.tests.papers import BEGIN, write
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
LATER = BEGIN + timedelta(days=1_800)


@pytest.fixture
def agreement(partnership, cast):
    return write(partnership, by=cast["contributor_a"], now=NOW)


def sign(agreement, cast):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    for bank in "ab":
        version = Version.objects.of(agreement).open().get()
        sign_off(version=version, word=Word.AGREED, by=cast[f"signatory_{bank}"], now=NOW)
    agreement.refresh_from_db()
    return agreement


def amend(agreement, cast):
    return open_amendment(agreement=agreement, by=cast["contributor_b"], now=NOW)


def translate(agreement, cast, language="fr", **changes):
    fields = {"title": "Accord", "text": "Nous apprenons.", "promises": {}, "by": cast["contributor_a"]}
    return write_language_version(agreement=agreement, language=language, now=NOW, **{**fields, **changes})


def test_what_is_in_force_does_not_change_while_it_is_amended(partnership, cast, agreement):
    translate(agreement, cast, promises={"Receive colleagues twice a year": "Recevoir"})
    sign(agreement, cast)
    copy = amend(agreement, cast)
    write(
        partnership, agreement=copy, text="We learn, and we say so.", ends_on=LATER, by=cast["contributor_b"], now=NOW
    )

    agreement.refresh_from_db()
    copy.refresh_from_db()
    assert (agreement.text, agreement.status) == ("We learn from each other.", AgreementStatus.IN_FORCE)
    assert (copy.kind, copy.stands_as) == (AgreementKind.AMENDMENT, AgreementKind.AGREEMENT)
    assert copy.language_versions.get().promises == agreement.language_versions.get().promises
    assert copy.commitments.count() == agreement.commitments.count() == 1


def test_amendment_takes_the_place_of_what_it_amends_once_all_signed(partnership, cast, agreement):
    sign(agreement, cast)
    copy = amend(agreement, cast)
    write(partnership, agreement=copy, ends_on=LATER, by=cast["contributor_b"], now=NOW)
    sign(copy, cast)

    agreement.refresh_from_db()
    assert (agreement.status, copy.status) == (AgreementStatus.REPLACED, AgreementStatus.IN_FORCE)
    assert list(Agreement.objects.in_force()) == [copy]
    assert Version.objects.of(agreement).get().status == VersionStatus.IN_FORCE
    assert life_line(agreement, NOW.date())[-1] == ("Its amendment took its place", "", "now")
    second = amend(copy, cast)
    assert (second.amends, second.stands_as) == (copy, AgreementKind.AGREEMENT)


def test_one_amendment_at_a_time_of_what_is_in_force(cast, agreement):
    with refused("not_in_force"):
        amend(agreement, cast)
    sign(agreement, cast)
    first = amend(agreement, cast)
    with refused("already_amending"):
        amend(agreement, cast)
    with refused_by_the_database():
        Agreement.objects.create(
            partnership=agreement.partnership,
            kind=AgreementKind.AMENDMENT,
            amends=agreement,
            starts_on=BEGIN,
            ends_on=LATER,
        )
    set_aside(agreement=first, reason="Later", by=cast["coordinator_a"], now=NOW)

    assert amend(agreement, cast).status == AgreementStatus.DRAFT


def test_amendment_begins_from_what_it_amends(partnership, cast):
    with invalid("amends_nothing"):
        write(partnership, kind=AgreementKind.AMENDMENT, by=cast["contributor_a"], now=NOW)


def test_each_language_is_part_of_what_is_signed(partnership, cast, agreement):
    translate(agreement, cast, promises={"Receive colleagues twice a year": "Recevoir des collègues"})
    write(partnership, agreement=agreement, prevails="fr", by=cast["contributor_a"], now=NOW)
    sign(agreement, cast)

    facts = Version.objects.of(agreement).get().facts
    assert facts["prevails"] == "fr"
    assert facts["languages"] == [
        {"language": "fr", "title": "Accord", "text": "Nous apprenons.", "commitments": ["Recevoir des collègues"]}
    ]
    with refused("locked"):
        translate(agreement, cast, text="Autre chose.")


def test_version_is_behind_when_the_first_text_changes_and_a_promise_that_changed_has_no_wording(
    partnership, cast, agreement
):
    translate(agreement, cast, promises={"Receive colleagues twice a year": "Recevoir"})
    write(
        partnership, agreement=agreement, commitments=[("Receive them once", None)], by=cast["contributor_b"], now=NOW
    )

    version = LanguageVersion.objects.get()
    assert version.is_behind
    assert [wording for _one, wording in version.wordings(agreement.commitments.all())] == [""]
    assert not translate(agreement, cast, promises={"Receive them once": "Recevoir"}, seen=1).is_behind


def test_language_is_written_by_who_holds_the_pen_and_not_over_another(partnership, cast, agreement):
    translate(agreement, cast, seen=0)
    with pytest.raises(VersionConflict):
        translate(agreement, cast, seen=0)
    hand_over_pen(
        agreement=agreement, to=partnership.partner_list[1], word="", language="en", by=cast["contributor_a"], now=NOW
    )
    with refused("pen_elsewhere"):
        translate(agreement, cast)


def test_first_language_has_no_version_beside_it(partnership, cast, agreement):
    with invalid("first_language"):
        translate(agreement, cast, language="en")
    translate(agreement, cast)
    with invalid("has_version"):
        write(partnership, agreement=agreement, language="fr", by=cast["contributor_a"], now=NOW)


def test_version_that_prevails_is_written_before_it_is_signed(partnership, cast, agreement):
    write(partnership, agreement=agreement, prevails="nl", by=cast["contributor_a"], now=NOW)

    with refused("prevailing_missing"):
        offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    translate(agreement, cast, language="nl")
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)


def test_language_that_is_taken_out_voids_what_was_found_good(cast, agreement):
    translate(agreement, cast)
    accept_text(agreement=agreement, seen=None, by=cast["coordinator_a"], now=NOW)
    drop_language_version(agreement=agreement, language="fr", by=cast["contributor_b"], now=NOW)

    assert not agreement.acceptances.standing().exists()
    with refused("not_there"):
        drop_language_version(agreement=agreement, language="fr", by=cast["contributor_b"], now=NOW)


FACTS = {"title": "Two towns", "text": "One.\nTwo.", "language": "en", "starts_on": "2026-01-01", "commitments": []}


def test_the_same_facts_differ_in_nothing():
    assert differences(FACTS, FACTS) == []


def test_each_change_is_told_once():
    promise = {"text": "Pay", "bearer": "Wilgenrode", "mutual": False}
    new = FACTS | {"starts_on": "2026-02-01", "text": "One.\nTwo three.", "commitments": [promise]}

    dates, text, more = differences(FACTS, new)
    assert (dates.old, dates.new) == ("1 January 2026", "1 February 2026")
    assert [passage.kept for passage in text.passages] == [1, 0]
    assert more.new == "Pay (Wilgenrode)"
    (moved,) = differences(new, new | {"commitments": [promise | {"bearer": None}]})
    assert (moved.label, moved.old, moved.new) == ("Pay", "Wilgenrode", "All together")


WORDS = st.lists(st.sampled_from(["we", "learn", "share", "a", "table"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_what_stays_with_what_went_is_the_old_text_and_with_what_came_the_new_one(old, new):
    parts = pieces(old, new)

    assert "".join(words for kind, words in parts if kind != IN) == old
    assert "".join(words for kind, words in parts if kind != OUT) == new


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_every_paragraph_is_kept_or_shown(old, new):
    found = passages("\n\n".join(old), "\n\n".join(new))
    shown = [[words for kind, words in passage.pieces if kind != OUT] for passage in found if not passage.kept]

    assert sum(passage.kept for passage in found) + sum(map(bool, shown)) == len(list(filter(None, new)))
