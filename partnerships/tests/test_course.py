"""Another status or form: proposed by one, true when all signed, and one municipality is free to rest or leave."""

from datetime import date, timedelta

import pytest
from django.utils import timezone

from partnerships.actions.course import propose_course
from partnerships.actions.departures import carry_out_departures, decide_alone, note_as_read
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import (
    STATUS_TRANSITIONS,
    OwnChoice,
    PartnershipForm,
    PartnershipStatus,
    Phase,
    ProposalState,
    VersionStatus,
    Word,
)
from partnerships.models import OwnDecision, Version
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()
TODAY = NOW.date()


def propose(partnership, person, **course):
    return propose_course(
        partnership=partnership, reason="The tide turned.", language="en", by=person, now=NOW, **course
    )


def alone(partnership, person, choice, *, on=TODAY, effective_on=None, **more):
    return decide_alone(
        partnership=partnership,
        choice=choice,
        reason="The council decided.",
        language="en",
        decided_by="council",
        decided_on=on,
        effective_on=effective_on or on,
        by=person,
        now=NOW,
        **more,
    )


def answer(change, person, word=Word.AGREED, remark=""):
    version = Version.objects.of(change).open().get()
    return sign_off(version=version, word=word, remark=remark, by=person, now=NOW)


def status_of(partnership):
    partnership.refresh_from_db()
    return partnership.status


def test_every_status_but_dormant_can_be_reached_and_left():
    reached = {status for after in STATUS_TRANSITIONS.values() for status in after}

    assert PartnershipStatus.DORMANT not in {*STATUS_TRANSITIONS, *reached}
    assert len(STATUS_TRANSITIONS) == len(PartnershipStatus) - 1
    assert all(STATUS_TRANSITIONS.values())


def test_dormant_is_never_stored(partnership):
    partnership.status = PartnershipStatus.DORMANT
    with refused_by_the_database():
        partnership.save()


def test_status_changes_when_every_signatory_signed(partnership, cast):
    change = propose(partnership, cast["coordinator_a"], status=PartnershipStatus.TRANSFORMING)
    answer(change, cast["signatory_b"])
    assert status_of(partnership) == PartnershipStatus.ACTIVE  # a coordinator proposes, and has no mandate to sign

    answer(change, cast["signatory_a"])

    change.refresh_from_db()
    assert status_of(partnership) == PartnershipStatus.TRANSFORMING
    assert (change.state, change.status_before) == (ProposalState.CONFIRMED, PartnershipStatus.ACTIVE)


def test_signatory_signs_with_the_proposal_and_cannot_confirm_it_as_well(partnership, cast):
    change = propose(partnership, cast["signatory_a"], status=PartnershipStatus.PHASING_OUT)

    with refused("own_proposal"):
        answer(change, cast["signatory_a"])


def test_proposal_sent_back_leaves_everything(partnership, cast):
    change = propose(partnership, cast["signatory_a"], status=PartnershipStatus.ENDED)
    answer(change, cast["signatory_b"], Word.SENT_BACK, "Let us talk first.")

    change.refresh_from_db()
    assert (status_of(partnership), change.state) == (PartnershipStatus.ACTIVE, ProposalState.DECLINED)


def test_what_cannot_follow_is_refused(partnership, cast):
    with refused("no_such_step"):
        propose(partnership, cast["coordinator_a"], status=PartnershipStatus.ACQUAINTANCE)
    with refused("same_form"):
        propose(partnership, cast["coordinator_a"], form=PartnershipForm.FULL)
    with invalid():
        propose(partnership, cast["coordinator_a"], form=PartnershipForm.LIGHT, status=PartnershipStatus.ENDED)


def test_one_proposal_about_the_course_at_a_time(partnership, cast):
    propose(partnership, cast["coordinator_a"], form=PartnershipForm.LIGHT)
    with invalid("already_proposed"):
        propose(partnership, cast["coordinator_b"], status=PartnershipStatus.ENDED)


def test_light_partnership_grows_into_a_full_one(partnership, cast):
    for form in (PartnershipForm.LIGHT, PartnershipForm.FULL):
        answer(propose(partnership, cast["signatory_a"], form=form), cast["signatory_b"])
        partnership.refresh_from_db()
        assert partnership.form == form


def test_while_it_begins_the_status_is_that_of_the_phase(partnership, cast):
    partnership.status, partnership.phase = PartnershipStatus.ORIENTATION, Phase.ORIENTATION
    partnership.save()
    seen = []
    for phase in (Phase.ACQUAINTANCE, Phase.AGREEMENT, Phase.PLANNING, Phase.AGREEMENT):
        change = propose_phase(partnership=partnership, phase=phase, reason="r", by=cast["coordinator_a"], now=NOW)
        answer(change, cast["coordinator_b"])
        seen.append(status_of(partnership))

    assert seen == ["acquaintance", "agreement_pending", "active", "active"]  # who was active stays so


def test_one_municipality_suspends_and_takes_part_again(partnership, cast):
    alone(partnership, cast["signatory_a"], OwnChoice.SUSPENDS)
    alone(partnership, cast["signatory_b"], OwnChoice.SUSPENDS)
    assert status_of(partnership) == PartnershipStatus.SUSPENDED

    alone(partnership, cast["signatory_a"], OwnChoice.RESUMES)
    assert status_of(partnership) == PartnershipStatus.SUSPENDED  # the other one still rests
    alone(partnership, cast["signatory_b"], OwnChoice.RESUMES)
    assert status_of(partnership) == PartnershipStatus.ACTIVE


def test_common_word_lifts_what_one_suspended(partnership, cast):
    alone(partnership, cast["signatory_a"], OwnChoice.SUSPENDS)
    answer(propose(partnership, cast["signatory_b"], status=PartnershipStatus.ACTIVE), cast["signatory_a"])

    assert status_of(partnership) == PartnershipStatus.ACTIVE
    assert not OwnDecision.objects.standing().exists()


def test_one_municipality_ends_it_and_the_other_is_told(partnership, cast):
    open_proposal = propose(partnership, cast["signatory_b"], form=PartnershipForm.LIGHT)
    decision = alone(partnership, cast["signatory_a"], OwnChoice.LEAVES)

    assert status_of(partnership) == PartnershipStatus.ENDED
    assert len(partnership.partner_list) == 2  # both are still there, to part with care
    assert Version.objects.of(open_proposal).get().status == VersionStatus.VOID
    with refused("own_decision"):
        note_as_read(decision=decision, by=cast["coordinator_a"], now=NOW)
    note_as_read(decision=decision, by=cast["coordinator_b"], now=NOW)
    assert [partner.name for partner in decision.read_by.all()] == ["Wilgenrode"]


def test_link_that_others_carry_on_did_not_simply_end(partnership, cast):
    alone(partnership, cast["signatory_a"], OwnChoice.LEAVES, carried_on_by="The foundation")

    assert status_of(partnership) == PartnershipStatus.CONTINUED_WITHOUT_MUNICIPALITY


def test_departure_that_lies_ahead_is_carried_out_on_its_day_once(partnership, cast):
    last_day = TODAY + timedelta(days=180)
    alone(partnership, cast["signatory_a"], OwnChoice.LEAVES, effective_on=last_day)
    assert status_of(partnership) == PartnershipStatus.PHASING_OUT

    assert carry_out_departures(now=NOW + timedelta(days=179)) == 0
    assert carry_out_departures(now=NOW + timedelta(days=181)) == 1
    assert carry_out_departures(now=NOW + timedelta(days=182)) == 0
    assert status_of(partnership) == PartnershipStatus.ENDED


def test_departure_that_lies_ahead_can_be_taken_back(partnership, cast):
    alone(partnership, cast["signatory_a"], OwnChoice.LEAVES, effective_on=TODAY + timedelta(days=180))
    alone(partnership, cast["signatory_a"], OwnChoice.RESUMES)

    assert carry_out_departures(now=NOW + timedelta(days=400)) == 0
    assert status_of(partnership) == PartnershipStatus.ACTIVE


@pytest.mark.parametrize("somebody", ["coordinator_a", "contributor_a", "association", "former", "stranger"])
def test_only_a_mandate_decides_for_a_municipality(partnership, cast, somebody):
    with refused("not_a_partner"):
        alone(partnership, cast[somebody], OwnChoice.SUSPENDS)


def test_decisions_out_of_turn_are_refused(partnership, cast):
    signatory = cast["signatory_a"]
    with refused("not_suspended"):
        alone(partnership, signatory, OwnChoice.RESUMES)
    alone(partnership, signatory, OwnChoice.SUSPENDS)
    with refused("suspended_already"):
        alone(partnership, signatory, OwnChoice.SUSPENDS)
    alone(partnership, signatory, OwnChoice.LEAVES, effective_on=TODAY + timedelta(days=9))
    with refused("leaves_already"):
        alone(partnership, signatory, OwnChoice.LEAVES)
    carry_out_departures(now=NOW + timedelta(days=9))
    with refused("over"):
        alone(partnership, cast["signatory_b"], OwnChoice.LEAVES)


def test_effect_before_the_decision_is_refused(partnership, cast):
    with invalid("end_before_start"):
        alone(partnership, cast["signatory_a"], OwnChoice.LEAVES, effective_on=date(2020, 1, 1))
