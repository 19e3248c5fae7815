"""Whatever is reported, confirmed, contested, taken back and changed: a step is decided by what all confirmed."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from capacity.actions.trajectories import change_step, plan_step, report_step, write_trajectory
from capacity.choices import StepStatus
from capacity.models import Step
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.choices import VersionStatus, Word
from partnerships.models import SignOff, Version
from stedenband.tests.orders import Undone, live_every_order
from stedenband.tests.refusals import refused

BANKS = st.sampled_from("ab")
OUTCOMES = st.sampled_from([StepStatus.REACHED, StepStatus.NOT_REACHED])


class Confirming(Undone):
    """One step, reported and confirmed by the coordinators of both banks."""

    def __init__(self):
        super().__init__()
        self.now, self.edits = timezone.now(), 0
        trajectory = write_trajectory(
            partnership=self.partnership, title="T", problem="P", desired_change="C", language="en", by=self.who("a")
        )
        self.step = plan_step(trajectory=trajectory, title="S", expected_on=self.now.date(), by=self.who("a"))
        self.outcome, self.words, self.decided = None, set(), None

    def who(self, bank):
        return self.cast[f"coordinator_{bank}"]

    def version(self):
        return Version.objects.of(self.step).open().get()

    def heard(self, bank):
        self.words.add(bank)
        if self.words == {"a", "b"}:
            self.decided = self.outcome

    @rule(bank=BANKS, outcome=OUTCOMES)
    def report(self, bank, outcome):
        self.now += timedelta(minutes=1)
        told = {"step": self.step, "outcome": outcome, "evidence": "Seen.", "by": self.who(bank), "now": self.now}
        if self.decided:
            with refused("locked"):
                report_step(**told)
        else:
            report_step(**told)
            self.outcome, self.words = outcome, set()
            self.heard(bank)

    @precondition(lambda self: self.outcome and not self.decided)
    @rule(bank=BANKS, word=st.sampled_from([Word.AGREED, Word.AGREED, Word.SENT_BACK]))
    def answer(self, bank, word):
        said = {"version": self.version(), "word": word, "remark": "r", "by": self.who(bank), "now": self.now}
        if bank in self.words:
            with refused("already_signed"):
                sign_off(**said)
            return
        sign_off(**said)
        if word == Word.SENT_BACK:
            self.outcome, self.words = None, set()
        else:
            self.heard(bank)

    @precondition(lambda self: self.words and not self.decided)
    @rule()
    def take_back(self):
        bank = sorted(self.words)[0]
        partner = self.partnership.partner_list["ab".index(bank)]
        sign = SignOff.objects.standing().get(version=self.version(), partner=partner)
        withdraw(sign=sign, by=self.who(bank), now=self.now)
        self.words.remove(bank)

    @rule(bank=BANKS)
    def change(self, bank):
        self.edits += 1
        said = {"title": f"S{self.edits}", "expected_on": self.now.date(), "by": self.who(bank), "now": self.now}
        if self.decided:
            with refused("locked"):
                change_step(step=self.step, seen=None, **said)
        else:
            change_step(step=self.step, seen=None, **said)
            self.outcome, self.words = None, set()

    @invariant()
    def step_is_what_both_confirmed(self):
        step = Step.objects.get(pk=self.step.pk)
        assert step.status == (self.decided or StepStatus.PLANNED)
        assert (step.decided_on is None) == (self.decided is None)
        assert step.outcome == (self.outcome or "")
        in_force = Version.objects.of(step).in_force().first()
        assert (in_force.facts["outcome"] if in_force else None) == self.decided
        assert Version.objects.of(step).filter(status__in=[VersionStatus.OPEN, VersionStatus.IN_FORCE]).count() == (
            1 if self.outcome else 0
        )


def test_step_is_reached_or_not_when_both_confirmed_the_same_words(partnership, cast):
    live_every_order(Confirming, partnership=partnership, cast=cast)


@pytest.mark.parametrize("somebody", ["contributor_a", "observer_a", "association", "former", "stranger"])
def test_who_does_not_coordinate_does_not_say_how_a_step_ended(world, cast, somebody):
    with refused("not_a_partner"):
        report_step(step=world.step_planned, outcome="reached", evidence="Seen.", by=cast[somebody], now=timezone.now())


@pytest.mark.parametrize("outcome", ["", "planned", "dropped"])
def test_report_of_a_step_says_reached_or_not(world, cast, outcome):
    with refused("no_outcome"):
        report_step(step=world.step_planned, outcome=outcome, evidence="", by=cast["coordinator_a"], now=timezone.now())


def test_step_reported_again_by_the_other_is_decided_by_the_last_report(world, cast):
    now = timezone.now()
    report_step(step=world.step_planned, outcome="reached", evidence="", by=cast["coordinator_a"], now=now)
    report_step(step=world.step_planned, outcome="not_reached", evidence="", by=cast["coordinator_b"], now=now)

    version = Version.objects.of(world.step_planned).open().get()
    sign_off(version=version, word=Word.AGREED, by=cast["coordinator_a"], now=now)

    world.step_planned.refresh_from_db()
    assert world.step_planned.status == StepStatus.NOT_REACHED
