"""Colleagues of both sides who press at the same moment: nothing is lost or counted twice, nobody waits for ever."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from capacity.actions.trajectories import plan_step, report_step, write_trajectory
from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.amendments import open_amendment
from partnerships.actions.involvement import involve
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.actions.talks import add_comment
from partnerships.choices import ActorGroup, AgreementStatus, CommentKind, Phase, Role, VersionStatus, Word
from partnerships.models import Agreement, PhaseChange, SignOff, Version
from partnerships.tests.papers import write
from stedenband.audit.models import Chain
from stedenband.audit.trail import tampering
from stedenband.lib.errors import DomainError
from stedenband.tests.cast import begin, join
from stedenband.tests.threads import at_once, faults_of

pytestmark = pytest.mark.django_db(transaction=True)
NOW = timezone.now()


@pytest.fixture
def bond(transactional_db):
    return begin()


@pytest.fixture
def mayors(bond):
    return [join(partner, Role.SIGNATORY) for partner in bond.partner_list]


@pytest.fixture
def version(bond, mayors):
    agreement = write(bond, by=mayors[0], now=NOW)
    offer_for_signing(agreement=agreement, by=mayors[0], now=NOW)
    return Version.objects.of(agreement).get()


def word(version, person, word=Word.AGREED):
    return lambda: sign_off(version=Version.objects.get(pk=version.pk), word=word, remark="r", by=person, now=NOW)


def assert_trails_are_whole():
    assert [fault for chain in Chain.objects.all() for fault in tampering(chain)] == []


def test_both_sign_at_once_and_it_is_in_force_once(version, mayors):
    outcomes = at_once(*(word(version, mayor) for mayor in mayors))

    assert faults_of(outcomes) == []
    version.refresh_from_db()
    assert version.is_in_force
    assert Agreement.objects.get().status == AgreementStatus.IN_FORCE
    assert_trails_are_whole()


def test_mayor_who_presses_three_times_gives_one_word(version, mayors):
    outcomes = at_once(*[word(version, mayors[0])] * 3)

    assert [fault.code for fault in faults_of(outcomes)] == ["already_signed"] * 2
    assert SignOff.objects.count() == 1


def test_one_agrees_while_the_other_sends_back(version, mayors):
    at_once(word(version, mayors[0]), word(version, mayors[1], Word.SENT_BACK))

    version.refresh_from_db()
    assert version.status == VersionStatus.SENT_BACK
    assert Agreement.objects.get().status == AgreementStatus.DRAFT


def test_two_agreements_of_the_same_days_signed_at_once_leave_one_in_force(bond, mayors):
    both = []
    for title in ("First", "Second"):
        agreement = write(bond, title=title, by=mayors[0], now=NOW)
        offer_for_signing(agreement=agreement, by=mayors[0], now=NOW)
        both.append(Version.objects.of(agreement).get())
        word(both[-1], mayors[0])()

    outcomes = at_once(*(word(version, mayors[1]) for version in both))

    assert [fault.code for fault in faults_of(outcomes)] == ["overlap"]
    assert Agreement.objects.in_force().count() == 1
    assert_trails_are_whole()


def test_last_word_on_an_amendment_and_another_begun_at_once_wait_for_each_other(bond, version, mayors):
    for mayor in mayors:
        word(version, mayor)()
    amendment = open_amendment(agreement=Agreement.objects.get(), by=mayors[0], now=NOW)
    offer_for_signing(agreement=amendment, by=mayors[0], now=NOW)
    newest = Version.objects.of(amendment).get()
    word(newest, mayors[0])()
    base = amendment.amends

    outcomes = at_once(word(newest, mayors[1]), lambda: open_amendment(agreement=base, by=mayors[0], now=NOW))

    assert {fault.code for fault in faults_of(outcomes)} <= {"not_in_force", "already_amending"}
    assert Agreement.objects.in_force().get() == amendment
    assert_trails_are_whole()


def test_last_word_and_a_change_at_once_leave_either_the_one_or_the_other(bond, version, mayors):
    word(version, mayors[0])()
    agreement = Agreement.objects.get()

    signed, changed = at_once(
        word(version, mayors[1]), lambda: write(bond, agreement=agreement, text="Other", by=mayors[0], now=NOW)
    )

    version.refresh_from_db()
    agreement.refresh_from_db()
    assert (signed.code if isinstance(signed, DomainError) else "") in {"", "not_open"}
    if version.is_in_force:
        assert changed.code == "locked"
        assert agreement.text == version.facts["text"]
    else:
        assert (version.status, agreement.status, agreement.text) == ("void", "draft", "Other")


def test_last_word_and_a_withdrawal_at_once_leave_either_the_one_or_the_other(version, mayors):
    first = word(version, mayors[0])()

    at_once(word(version, mayors[1]), lambda: withdraw(sign=first, by=mayors[0], now=NOW))

    version.refresh_from_db()
    assert version.is_in_force == (version.sign_offs.agreeing().count() == 2)


def test_two_proposals_at_once_are_one_proposal(bond, mayors):
    outcomes = at_once(
        *(
            lambda mayor=mayor: propose_phase(
                partnership=bond, phase=Phase.EVALUATION, reason="It is time.", by=mayor, now=NOW
            )
            for mayor in mayors
        )
    )

    [late] = faults_of(outcomes)
    assert isinstance(late, ValidationError)
    assert PhaseChange.objects.count() == 1


def test_different_work_at_the_same_moment_never_waits_in_a_circle(bond, version, mayors):
    """Everybody's last lock is the trail; before it they hold rows that the others' new rows point at."""
    south, north = bond.partner_list
    trajectory = write_trajectory(
        partnership=bond, title="T", problem="P", desired_change="C", language="en", by=mayors[0]
    )
    steps = [plan_step(trajectory=trajectory, title=f"S{each}", expected_on=NOW.date(), by=mayors[0]) for each in "abc"]

    def involve_groups():
        for group in list(ActorGroup)[:3]:
            involve(partner=south, phase=Phase.IMPLEMENTATION, group=group, level=2, by=mayors[0])
            involve(partner=north, phase=Phase.IMPLEMENTATION, group=group, level=2, by=mayors[1])

    def report_steps():
        for step in steps:
            report_step(step=step, outcome="reached", evidence="Seen.", by=mayors[0], now=NOW)

    def propose():
        propose_phase(partnership=bond, phase=Phase.EVALUATION, reason="It is time.", by=mayors[1], now=NOW)

    def talk():
        for _time in range(3):
            add_comment(subject=bond, kind=CommentKind.REMARK, text="Good.", language="en", by=mayors[1], now=NOW)

    outcomes = at_once(involve_groups, report_steps, propose, talk, word(version, mayors[0]))

    assert faults_of(outcomes) == []
    assert_trails_are_whole()
