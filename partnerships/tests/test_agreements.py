from datetime import date, timedelta

import pytest
from django.utils import timezone

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementStatus, VersionStatus, Word
from partnerships.models import Agreement, Version
from partnerships.tests.papers import BEGIN, write
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()


@pytest.fixture
def agreement(partnership, cast):
    return write(partnership, by=cast["contributor_a"], now=NOW)


def test_agreement_does_not_end_before_it_starts(partnership, cast):
    with invalid("end_before_start"):
        write(partnership, ends_on=BEGIN - timedelta(days=1), by=cast["contributor_a"], now=NOW)

    assert not Agreement.objects.exists()


def test_database_refuses_an_end_before_the_start(agreement):
    with refused_by_the_database():
        Agreement.objects.update(ends_on=BEGIN - timedelta(days=1))


def test_two_people_do_not_overwrite_each_other_unseen(partnership, cast, agreement):
    write(partnership, agreement=agreement, seen=1, text="Mine", by=cast["contributor_a"], now=NOW)

    with pytest.raises(VersionConflict) as conflict:
        write(partnership, agreement=agreement, seen=1, text="Yours", by=cast["contributor_b"], now=NOW)

    assert conflict.value.current.text == "Mine"
    assert Agreement.objects.get().text == "Mine"


def test_promise_is_borne_by_a_partner_of_this_partnership(partnership, cast, foreign):
    outsider = foreign.partner_list[0]

    with refused("foreign"):
        write(partnership, commitments=[("Pay", outsider)], by=cast["contributor_a"], now=NOW)


def test_agreement_of_another_partnership_is_out_of_reach(partnership, foreign, cast, agreement):
    with pytest.raises(Agreement.DoesNotExist):
        write(foreign, agreement=agreement, by=cast["stranger"], now=NOW)


def test_change_voids_the_words_and_says_so(partnership, cast, agreement):
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)
    first = Version.objects.of(agreement).get()
    sign_off(version=first, word=Word.AGREED, by=cast["signatory_a"], now=NOW)

    write(partnership, agreement=agreement, text="Something else", by=cast["contributor_b"], now=NOW)

    first.refresh_from_db()
    assert (first.status, first.void_because) == (VersionStatus.VOID, "text_changed")
    assert Agreement.objects.get().status == AgreementStatus.DRAFT


def test_who_bears_what_is_part_of_what_is_signed(partnership, cast, agreement):
    mayor_town = partnership.partner_list[1]
    promises = [("Pay the hosts", mayor_town), ("Receive colleagues", None)]
    write(partnership, agreement=agreement, commitments=promises, by=cast["contributor_a"], now=NOW)
    offer_for_signing(agreement=agreement, by=cast["coordinator_a"], now=NOW)

    assert Version.objects.of(agreement).get().facts["commitments"] == [
        {"text": "Pay the hosts", "bearer": "Wilgenrode", "mutual": False},
        {"text": "Receive colleagues", "bearer": None, "mutual": False},
    ]


@pytest.mark.parametrize(
    ("today", "months", "is_soon"),
    [
        (date(2026, 1, 1), 35, False),
        (date(2027, 12, 31), 12, False),
        (date(2028, 1, 1), 11, True),
        (date(2028, 12, 31), 0, True),
        (date(2029, 1, 31), -1, True),
    ],
)
def test_end_is_seen_coming(agreement, today, months, is_soon):
    agreement.ends_on, agreement.status = date(2028, 12, 31), AgreementStatus.IN_FORCE

    assert agreement.months_left(today) == months
    assert agreement.ends_soon(today) == is_soon
    assert agreement.decide_by == date(2028, 6, 30)
