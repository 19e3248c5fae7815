"""Whatever is frozen, signed, sent back, withdrawn and changed in whatever order: joint is what all signed."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from partnerships.actions.agreements import offer_for_signing
from partnerships.actions.signoff import sign_off, withdraw
from partnerships.choices import AgreementStatus, VersionStatus, Word
from partnerships.models import Agreement, SignOff, Version
from partnerships.tests.papers import write
from stedenband.tests.orders import Undone, live_every_order
from stedenband.tests.refusals import invalid, refused

WHO = st.integers(0, 2)
WHICH = st.sampled_from([0, 0, 0, 1, 2])
"""Counted back from the newest version: most people answer what lies before them."""
WORDS = st.sampled_from([Word.AGREED, Word.AGREED, Word.AGREED_WITH_REMARK, Word.SENT_BACK])
AGREEING = {Word.AGREED, Word.AGREED_WITH_REMARK}


class Frozen:
    """What the test itself remembers of one version."""

    def __init__(self, version):
        self.pk, self.facts, self.hash = version.pk, version.facts, version.hash
        self.status, self.words = VersionStatus.OPEN, {}


class Signing(Undone):
    """One agreement, its versions, and everybody who may sign it."""

    def __init__(self):
        super().__init__()
        self.now = timezone.now()
        self.people = list(self.signatories.values())
        self.partners = list(self.signatories)
        self.agreement = write(self.bond, by=self.people[0], now=self.now)
        self.versions, self.edits = [], 0

    def passes(self):
        self.now += timedelta(minutes=1)
        return self.now

    @property
    def live(self):
        standing = {VersionStatus.OPEN, VersionStatus.IN_FORCE}
        return next((version for version in self.versions if version.status in standing), None)

    @property
    def is_locked(self):
        return self.live is not None and self.live.status == VersionStatus.IN_FORCE

    def void(self):
        if self.live:
            self.live.status = VersionStatus.VOID

    @rule()
    def change(self):
        self.edits += 1
        again = {"agreement": self.agreement, "by": self.people[0], "now": self.passes(), "text": f"Text {self.edits}"}
        if self.is_locked:
            with refused("locked"):
                write(self.bond, **again)
        else:
            write(self.bond, **again)
            self.void()

    @rule()
    def freeze(self):
        offer = {"agreement": self.agreement, "by": self.people[0], "now": self.passes()}
        if self.is_locked:
            with refused("locked"):
                offer_for_signing(**offer)
        elif self.live:
            offer_for_signing(**offer)  # the same words again: the open version stays, with what was said on it
        else:
            offer_for_signing(**offer)
            self.versions.append(Frozen(Version.objects.of(self.agreement).first()))

    @precondition(lambda self: self.versions)
    @rule(who=WHO, which=WHICH, word=WORDS)
    def sign(self, who, which, word):
        who, frozen = who % len(self.people), self.versions[-1 - which % len(self.versions)]
        partner, version = self.partners[who], Version.objects.get(pk=frozen.pk)
        said = {"version": version, "word": word, "remark": "Page two.", "by": self.people[who], "now": self.passes()}
        if frozen.status != VersionStatus.OPEN:
            with refused("not_open"):
                sign_off(**said)
        elif partner in frozen.words:
            with refused("already_signed"):
                sign_off(**said)
        else:
            sign_off(**said)
            frozen.words[partner] = word
            if word == Word.SENT_BACK:
                frozen.status = VersionStatus.SENT_BACK
            elif set(frozen.words) == set(self.partners):
                frozen.status = VersionStatus.IN_FORCE

    @precondition(lambda self: self.live and not self.is_locked)
    @rule()
    def sign_all(self):
        for who, partner in enumerate(self.partners):
            if partner not in self.live.words:
                self.sign(who, 0, Word.AGREED)

    @precondition(lambda self: self.live and not self.is_locked)
    @rule(who=WHO, word=st.sampled_from([Word.AGREED_WITH_REMARK, Word.SENT_BACK]), blank=st.sampled_from(["", "  "]))
    def sign_without_a_reason(self, who, word, blank):
        who = who % len(self.people)
        if self.partners[who] not in self.live.words:
            version = Version.objects.get(pk=self.live.pk)
            with invalid("reason_missing"):
                sign_off(version=version, word=word, remark=blank, by=self.people[who], now=self.passes())

    @precondition(lambda self: self.live)
    @rule(who=WHO)
    def sign_without_a_mandate(self, who):
        observer = self.observers[who % len(self.observers)]
        with refused("not_a_partner"):
            sign_off(version=Version.objects.get(pk=self.live.pk), word=Word.AGREED, by=observer, now=self.passes())

    @precondition(lambda self: any(version.words for version in self.versions))
    @rule(who=WHO, which=WHICH)
    def withdraw(self, who, which):
        signs = SignOff.objects.filter(version__in=[version.pk for version in self.versions])
        sign = signs[which % len(signs)]
        frozen = next(version for version in self.versions if version.pk == sign.version_id)
        partner = self.partners[who % len(self.people)]
        take_back = {"sign": sign, "by": self.signatories[partner], "now": self.passes()}
        if partner != sign.partner_id:
            with refused("not_a_partner"):
                withdraw(**take_back)
        elif frozen.status != VersionStatus.OPEN:
            with refused("not_open"):
                withdraw(**take_back)
        elif sign.withdrawn_at:
            with refused("withdrawn"):
                withdraw(**take_back)
        else:
            withdraw(**take_back)
            del frozen.words[partner]

    @invariant()
    def frozen_words_stay_as_they_were(self):
        for frozen in self.versions:
            version = Version.objects.get(pk=frozen.pk)
            assert (version.facts, version.hash) == (frozen.facts, frozen.hash)
            assert version.is_whole()

    @invariant()
    def in_force_is_what_every_partner_signed(self):
        for frozen in self.versions:
            version = Version.objects.get(pk=frozen.pk)
            words = {sign.partner_id: sign.word for sign in version.sign_offs.standing()}
            all_agreed = set(words) == set(self.partners) and set(words.values()) <= AGREEING
            assert version.status == frozen.status
            assert words == frozen.words
            assert version.is_in_force == (all_agreed and version.status != VersionStatus.VOID)
            assert not all_agreed or version.is_in_force

    @invariant()
    def at_most_one_version_lives(self):
        living = [version for version in self.versions if version.status in {"open", "in_force"}]
        assert len(living) <= 1

    @invariant()
    def agreement_says_where_it_stands(self):
        expected = AgreementStatus.DRAFT
        if self.live:
            expected = AgreementStatus.IN_FORCE if self.is_locked else AgreementStatus.SIGNING
        assert Agreement.objects.get(pk=self.agreement.pk).status == expected


@pytest.mark.parametrize("bond", [2, 3], indirect=True)
def test_joint_is_what_every_partner_signed_in_whatever_order(bond, signatories, observers):
    live_every_order(Signing, bond=bond, signatories=signatories, observers=observers)
