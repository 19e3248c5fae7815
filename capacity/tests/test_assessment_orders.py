"""Whoever answers, completes, scores, closes or calls off, in any order: each side is blind until all have closed."""

from datetime import timedelta
from types import SimpleNamespace

from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from capacity.actions.assessment_rounds import call_off_round
from capacity.assessments.spread import is_enough
from capacity.choices import DIFFER, RoleGroup
from capacity.models import ActionPoint, Answer, AnswerLink, AnswerSheet, AssessmentRound, Workshop, WorkshopScore
from stedenband.tests.deeds import assessments as deeds
from stedenband.tests.orders import Undone, live_every_order
from stedenband.tests.refusals import refused

BANKS = st.sampled_from("ab")
GROUPS = st.lists(st.sampled_from(RoleGroup), min_size=1, max_size=4)
NUMBERS = {"least_answers": 5, "least_groups": 2}


class Blind(Undone):
    """One light round of two municipalities."""

    @initialize()
    def open_round(self):
        now = timezone.now()
        first, second = self.partnership.partner_list
        self.world = SimpleNamespace(
            partnership=self.partnership, cast=self.cast, now=now, today=now.date(), partner_a=first, partner_b=second,
            ago=lambda **parts: now - timedelta(**parts),
        )  # fmt: skip
        self.assessment = deeds.propose(self.world)
        self.state, self.called_off = {"a": "answering", "b": "answering"}, False

    def side(self, bank):
        return deeds.side(self.world, self.assessment, bank)

    def sheets(self, bank):
        return AnswerSheet.objects.filter(side=self.side(bank)).finished()

    @precondition(lambda self: not self.called_off)
    @rule(bank=BANKS, groups=GROUPS)
    def answer(self, bank, groups):
        if self.state[bank] == "answering":
            deeds.people_answer(self.world, self.side(bank), bank, groups=groups)
        else:
            with refused("not_answering"):
                deeds.links(self.world, self.side(bank), bank, groups[0], 1)

    @precondition(lambda self: not self.called_off)
    @rule(bank=BANKS)
    def complete(self, bank):
        if self.state[bank] != "answering":
            return
        if is_enough(self.sheets(bank).per_group(), **NUMBERS):
            deeds.complete(self.world, self.side(bank), bank)
            self.state[bank] = "workshop"
        else:
            with refused("too_few"):
                deeds.complete(self.world, self.side(bank), bank)

    @precondition(lambda self: not self.called_off and "workshop" in self.state.values())
    @rule(close=st.booleans())
    def sit_together(self, close):
        bank = next(bank for bank, state in sorted(self.state.items()) if state == "workshop")
        deeds.score(self.world, self.side(bank), bank, ["2", DIFFER])
        deeds.describe(self.world, self.side(bank), bank)
        if close:
            deeds.close(self.world, self.side(bank), bank)
            self.state[bank] = "closed"

    @precondition(lambda self: not self.called_off and set(self.state.values()) != {"closed"})
    @rule(sure=st.sampled_from([False, False, False, True]))
    def stop(self, sure):
        if sure:
            by = self.cast["coordinator_b"]
            call_off_round(assessment=self.assessment, reason="A flood.", by=by, now=self.world.now)
            self.called_off = True

    @rule()
    def a_day_goes_by(self):
        """Nothing happens, and nothing opens by itself."""

    @invariant()
    def others_read_a_result_only_when_all_have_closed(self):
        is_open = set(self.state.values()) == {"closed"} and not self.called_off
        assert AssessmentRound.objects.get(pk=self.assessment.pk).is_compared == is_open
        for bank, other in ("ab", "ba"):
            for name in (f"signatory_{other}", "association"):
                reader = self.cast[name]
                for model, path in (
                    (Workshop, "side"),
                    (WorkshopScore, "workshop__side"),
                    (ActionPoint, "workshop__side"),
                ):
                    rows = model.objects.filter(**{path: self.side(bank)})
                    seen = model.objects.visible_to(reader).filter(pk__in=rows)
                    assert seen.count() == (rows.count() if is_open else 0)

    @invariant()
    def answers_are_nobodys_and_only_their_own_municipality_reads_them_when_complete(self):
        for bank, other in ("ab", "ba"):
            for name in (f"observer_{other}", "association", "stranger"):
                assert not Answer.objects.visible_to(self.cast[name]).filter(sheet__side=self.side(bank)).exists()
            own = AnswerSheet.objects.visible_to(self.cast[f"observer_{bank}"]).filter(side=self.side(bank))
            assert own.count() == (0 if self.state[bank] == "answering" else self.sheets(bank).count())
            assert not self.sheets(bank).exclude(link=None, key_hash="").exists()
        assert not AnswerLink.objects.filter(is_used=True).exclude(sheet=None).exists()


def test_each_side_stays_blind_until_all_have_closed(partnership, cast):
    live_every_order(Blind, examples=4, steps=10, partnership=partnership, cast=cast)
