import pytest
from django.utils import timezone

from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.choices import Phase, PhaseChangeStatus, Word
from partnerships.models import PhaseChange, SignOff, Version
from stedenband.tests.refusals import invalid, refused, refused_by_the_database

NOW = timezone.now()


def propose(partnership, person, phase=Phase.EVALUATION):
    return propose_phase(partnership=partnership, phase=phase, reason="The agreement ends.", by=person, now=NOW)


def answer(change, person, word=Word.AGREED, remark=""):
    version = Version.objects.of(change).open().get()
    return sign_off(version=version, word=word, remark=remark, by=person, now=NOW)


def test_phase_changes_when_the_other_agrees(partnership, cast):
    change = propose(partnership, cast["coordinator_a"])
    partnership.refresh_from_db()
    assert partnership.phase == Phase.IMPLEMENTATION

    answer(change, cast["coordinator_b"])

    partnership.refresh_from_db()
    change.refresh_from_db()
    assert partnership.phase == Phase.EVALUATION
    assert (change.status, change.decided_at) == (PhaseChangeStatus.CONFIRMED, NOW)


def test_going_back_is_normal(partnership, cast):
    answer(propose(partnership, cast["coordinator_a"], Phase.PLANNING), cast["coordinator_b"])
    answer(propose(partnership, cast["coordinator_b"], Phase.IMPLEMENTATION), cast["coordinator_a"])

    partnership.refresh_from_db()
    assert partnership.phase == Phase.IMPLEMENTATION
    assert PhaseChange.objects.filter(status=PhaseChangeStatus.CONFIRMED).count() == 2


def test_declined_with_a_reason_leaves_the_phase(partnership, cast):
    change = propose(partnership, cast["coordinator_a"])
    answer(change, cast["signatory_b"], Word.SENT_BACK, "After the elections.")

    partnership.refresh_from_db()
    change.refresh_from_db()
    assert (partnership.phase, change.status) == (Phase.IMPLEMENTATION, PhaseChangeStatus.DECLINED)


def test_one_proposal_at_a_time(partnership, cast):
    change = propose(partnership, cast["coordinator_a"])

    with invalid("already_proposed"):
        propose(partnership, cast["coordinator_b"], Phase.RENEWAL)
    change.pk = None
    with refused_by_the_database():
        change.save(force_insert=True)


def test_proposal_to_stay_is_none(partnership, cast):
    with refused("same_phase"):
        propose(partnership, cast["coordinator_a"], Phase.IMPLEMENTATION)


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association", "former", "stranger"])
def test_who_does_not_coordinate_proposes_nothing(partnership, cast, somebody):
    with refused("not_a_partner"):
        propose(partnership, cast[somebody])


def test_own_partner_cannot_answer_its_own_proposal(partnership, cast):
    change = propose(partnership, cast["coordinator_a"])

    with refused("own_proposal"):
        answer(change, cast["signatory_a"])


def test_proposal_taken_back_makes_room_for_another(partnership, cast):
    """A proposal that nobody stands for any more does not block the process."""
    change = propose(partnership, cast["coordinator_a"])
    withdraw(sign=SignOff.objects.get(), by=cast["coordinator_a"], now=NOW)

    change.refresh_from_db()
    assert change.status == PhaseChangeStatus.PROPOSED
    answer(change, cast["coordinator_b"], Word.SENT_BACK, "You took it back.")
    propose(partnership, cast["coordinator_b"], Phase.RENEWAL)
