"""Whatever is proposed, agreed, declined and taken back: the phase is the last one that both agreed on."""

from datetime import timedelta

from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.choices import Phase, PhaseChangeStatus, Word
from partnerships.models import Partnership, PhaseChange, SignOff, Version
from stedenband.tests.orders import Undone, live_every_order
from stedenband.tests.refusals import invalid, refused

BANKS = st.sampled_from("ab")
PHASES = st.sampled_from([Phase.PLANNING, Phase.IMPLEMENTATION, Phase.EVALUATION])


class Moving(Undone):
    """A partnership whose coordinators propose where to go."""

    def __init__(self):
        super().__init__()
        self.now, self.phase, self.change, self.words = timezone.now(), Phase.IMPLEMENTATION, None, set()
        self.confirmed = self.declined = 0

    def who(self, bank):
        return self.cast[f"coordinator_{bank}"]

    def version(self):
        return Version.objects.of(self.change).open().get()

    @rule(bank=BANKS, phase=PHASES)
    def propose(self, bank, phase):
        self.now += timedelta(minutes=1)
        said = {"partnership": self.partnership, "phase": phase, "reason": "r", "by": self.who(bank), "now": self.now}
        if phase == self.phase:
            with refused("same_phase"):
                propose_phase(**said)
        elif self.change:
            with invalid("already_proposed"):
                propose_phase(**said)
        else:
            self.change, self.words = propose_phase(**said), {bank}

    @precondition(lambda self: self.change)
    @rule(bank=BANKS, word=st.sampled_from([Word.AGREED, Word.AGREED, Word.SENT_BACK]))
    def answer(self, bank, word):
        said = {"version": self.version(), "word": word, "remark": "r", "by": self.who(bank), "now": self.now}
        if bank in self.words:
            is_own = self.change.proposed_by_id == self.partnership.banks[bank][0].pk
            with refused("own_proposal" if is_own else "already_signed"):
                sign_off(**said)
            return
        sign_off(**said)
        self.words.add(bank)
        if word == Word.SENT_BACK:
            self.change, self.declined = None, self.declined + 1
        elif self.words == {"a", "b"}:
            self.phase, self.change, self.confirmed = self.change.phase, None, self.confirmed + 1

    @precondition(lambda self: self.change and self.words)
    @rule()
    def take_back(self):
        bank = sorted(self.words)[0]
        partner = self.partnership.partner_list["ab".index(bank)]
        sign = SignOff.objects.standing().get(version=self.version(), partner=partner)
        withdraw(sign=sign, by=self.who(bank), now=self.now)
        self.words.remove(bank)

    @invariant()
    def phase_is_the_last_one_that_both_agreed_on(self):
        assert Partnership.objects.get(pk=self.partnership.pk).phase == self.phase
        states = list(PhaseChange.objects.filter(partnership=self.partnership).values_list("status", flat=True))
        assert states.count(PhaseChangeStatus.CONFIRMED) == self.confirmed
        assert states.count(PhaseChangeStatus.DECLINED) == self.declined
        assert states.count(PhaseChangeStatus.PROPOSED) == (1 if self.change else 0)


def test_phase_is_what_both_agreed_on_in_whatever_order(partnership, cast):
    live_every_order(Moving, partnership=partnership, cast=cast)
