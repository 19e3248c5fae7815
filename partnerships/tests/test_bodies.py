"""Who steers: a joint body exists for all once all confirmed what it is for."""

from datetime import timedelta

import pytest
from django.utils import timezone

from partnerships.actions.bodies import change_body, set_up_body, write_mandate
from partnerships.actions.signoff import sign_off
from partnerships.choices import BodyKind, MandateStatus, Word
from partnerships.models import Body, Mandate, Version
from stedenband.lib.errors import VersionConflict
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
TODAY = NOW.date()


def set_up(partnership, person, partner=None, name="Steering group", begun_on=TODAY):
    return set_up_body(
        partnership=partnership,
        partner=partner,
        kind=BodyKind.STEERING_GROUP,
        name=name,
        begun_on=begun_on,
        mandate="Adopts the plans.",
        language="en",
        by=person,
        now=NOW,
    )


def answer(body, person, word=Word.AGREED, remark=""):
    version = Version.objects.of(body.mandates.proposed().get()).open().get()
    return sign_off(version=version, word=word, remark=remark, by=person, now=NOW)


def mandate(body, person, text="Also watches the budget.", **more):
    return write_mandate(body=body, text=text, language="en", by=person, now=NOW, **more)


def test_a_joint_mandate_stands_when_the_other_confirmed_it(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"])
    assert body.standing_mandate is None

    answer(body, cast["coordinator_b"])

    assert body.standing_mandate.text == "Adopts the plans."
    assert body.standing_mandate.decided_at == NOW


@pytest.mark.parametrize("bond", [3], indirect=True)
def test_with_three_partners_the_mandate_waits_for_the_third(bond, signatories):
    first, second, third = (signatories[partner.pk] for partner in bond.partner_list)
    body = set_up(bond, first)

    answer(body, second)
    assert body.standing_mandate is None

    answer(body, third)
    assert body.standing_mandate is not None


def test_the_mandate_of_an_own_body_stands_at_once(partnership, cast):
    partner = partnership.partner_list[0]
    body = set_up(partnership, cast["coordinator_a"], partner=partner)

    assert body.standing_mandate.status == MandateStatus.STANDING
    assert not Version.objects.filter(partnership=partnership).exists()


def test_until_the_new_mandate_is_confirmed_the_old_one_stands(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"])
    answer(body, cast["coordinator_b"])
    mandate(body, cast["coordinator_b"])
    assert body.standing_mandate.text == "Adopts the plans."

    answer(body, cast["coordinator_a"], Word.SENT_BACK, "The council has not seen it.")

    assert body.standing_mandate.text == "Adopts the plans."
    assert body.mandates.get(status=MandateStatus.DECLINED).text == "Also watches the budget."


def test_one_mandate_waits_at_a_time(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"])

    with invalid("already_proposed"):
        mandate(body, cast["coordinator_b"])
    waiting = body.mandates.get()
    waiting.pk = None
    with refused_by_the_database():
        waiting.save(force_insert=True)


def test_a_joint_body_ends_when_all_say_so(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"])
    answer(body, cast["coordinator_b"])
    mandate(body, cast["coordinator_a"], "Its work is done.", dissolves=True)
    body.refresh_from_db()
    assert body.ended_on is None

    answer(body, cast["coordinator_b"])

    body.refresh_from_db()
    assert body.ended_on == TODAY
    assert body.standing_mandate.text == "Adopts the plans.", "what it was for stays readable"
    with refused("dissolved"):
        mandate(body, cast["coordinator_a"])
    set_up(partnership, cast["coordinator_a"])


def test_a_body_that_has_not_begun_does_not_end(partnership, cast):
    partner = partnership.partner_list[0]
    body = set_up(partnership, cast["coordinator_a"], partner=partner, begun_on=TODAY + timedelta(days=400))

    with invalid("end_before_start"):
        mandate(body, cast["coordinator_a"], "Never mind.", dissolves=True)


def test_each_name_is_given_once(partnership, cast):
    set_up(partnership, cast["coordinator_a"])

    with invalid("name_taken"):
        set_up(partnership, cast["coordinator_b"])


def test_a_mandate_says_something(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"], partner=partnership.partner_list[0])

    with invalid("blank"):
        mandate(body, cast["coordinator_a"], "  ")


def test_two_people_do_not_overwrite_each_other(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"])
    same = {"body": body, "seen": 1, "kind": body.kind, "language": "en"}
    change_body(name="Steering committee", by=cast["coordinator_b"], **same)

    with pytest.raises(VersionConflict):
        change_body(name="Board", by=cast["coordinator_a"], **same)


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association", "former", "stranger"])
def test_who_does_not_coordinate_sets_up_nothing(partnership, cast, somebody):
    with refused("not_a_partner"):
        set_up(partnership, cast[somebody])


def test_nobody_touches_the_body_of_the_other_municipality(partnership, cast):
    theirs = partnership.partner_list[1]
    with refused("not_a_partner"):
        set_up(partnership, cast["coordinator_a"], partner=theirs)
    body = set_up(partnership, cast["coordinator_b"], partner=theirs)

    with refused("not_a_partner"):
        mandate(body, cast["coordinator_a"])
    with refused("not_a_partner"):
        change_body(body=body, seen=None, kind=body.kind, name="X", language="en", by=cast["coordinator_a"])


def test_a_partner_of_another_partnership_is_no_partner_here(partnership, foreign, cast):
    with refused("foreign"):
        set_up(partnership, cast["coordinator_a"], partner=foreign.partner_list[0])


def test_a_body_never_ends_before_it_began(partnership, cast):
    body = set_up(partnership, cast["coordinator_a"])
    with refused_by_the_database():
        Body.objects.filter(pk=body.pk).update(ended_on=TODAY - timedelta(days=400))
    assert Mandate.objects.count() == 1
