"""What the councils of the world decide, who signs on paper, and what should come after an agreement."""

from datetime import timedelta

from django.core.files.base import ContentFile

from partnerships.actions.decisions import name_signatories, note_approval, note_decision
from partnerships.actions.papers import send_paper
from partnerships.actions.renewals import propose_renewal
from partnerships.actions.signoff import sign_off
from partnerships.choices import Bench, RenewalChoice, Word
from partnerships.models import Version
from stedenband.tests.deeds.partnership import partner

SCAN = b"%PDF-1.7\nsigned by hand\n%%EOF\n"


def council(world, agreement, bank, parties=()):
    return note_decision(
        agreement=agreement,
        decided_on=world.today - timedelta(days=3),
        seats=25,
        votes=(18, 4, 1, 2),
        number="2026/12",
        parties=[("Together", Bench.MAJORITY, 14), ("Green", Bench.OPPOSITION, 4, 4, 1, 2), *parties],
        remark="The opposition asked for a yearly report.",
        file=ContentFile(SCAN, name="extract.pdf"),
        by=world.cast[f"contributor_{bank}"],
        now=world.now,
    )


def supervision(world, agreement, bank):
    return note_approval(
        agreement=agreement,
        authority="Autorité de tutelle",
        asked_on=world.today - timedelta(days=2),
        by=world.cast[f"contributor_{bank}"],
        now=world.now,
    )


def signatories(world, agreement, bank, number=1):
    hands = [(f"Signatory {one}", "mayor", "the council", "Amandougou", "Law 97-029") for one in range(number)]
    return name_signatories(agreement=agreement, hands=hands, by=world.cast[f"contributor_{bank}"])[0]


def paper(world, version, bank, *, sent_by):
    return send_paper(
        version=version,
        marks=[(partner(world, bank), "Signatory 0", "mayor")],
        signed_on=world.today,
        place="Wilgenrode",
        file=ContentFile(SCAN, name="scan.pdf"),
        by=world.cast[f"coordinator_{sent_by}"],
        now=world.now,
    )


def renewal(world, agreement):
    """Proposed by bank b; it waits for bank a."""
    return propose_renewal(
        agreement=agreement,
        choice=RenewalChoice.RENEW,
        reason="We are not done learning.",
        language="nl",
        by=world.cast["coordinator_b"],
        now=world.now,
    )


def not_yet(world, decision):
    """Bank a would rather wait."""
    version = Version.objects.of(decision).open().get()
    remark = "After the elections."
    sign_off(version=version, word=Word.SENT_BACK, remark=remark, by=world.cast["coordinator_a"], now=world.now)


def build(world):
    """A council decided, an authority was asked, a scan waits for the other bank, and so does a proposal."""
    world.decision_a = council(world, world.agreement_signing, "a")
    world.approval_a = supervision(world, world.agreement_signing, "a")
    world.signatory_a = signatories(world, world.agreement_signing, "a")
    world.paper = paper(world, world.version, "b", sent_by="b")
    world.renewal = renewal(world, world.agreement)


def more(world, turn):
    for bank in "ab":
        council(world, world.agreement_signing, bank, parties=[(f"List {turn}", Bench.INDEPENDENT)])
        supervision(world, world.agreement_signing, bank)
    signatories(world, world.agreement_signing, "b", number=1 + turn)
    paper(world, world.version, "b", sent_by="ab"[turn % 2])
    not_yet(world, world.renewal)
    world.renewal = renewal(world, world.agreement)
