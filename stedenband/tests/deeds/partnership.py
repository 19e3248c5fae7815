"""What the people of the world adopt and sign."""

from datetime import timedelta

from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.people import add_member
from partnerships.actions.phases import propose_phase
from partnerships.actions.signoff import sign_off
from partnerships.choices import AgreementKind, Role, Side, Word
from partnerships.models import Version
from stedenband.tests.cast import NORTH, SOUTH, begin, join


def partner(world, bank):
    return getattr(world, f"partner_{bank}")


def other(bank):
    return "b" if bank == "a" else "a"


def agree(subject, banks, world, *, role, days):
    for bank in banks:
        version = Version.objects.of(subject).open().get()
        sign_off(version=version, word=Word.AGREED, by=world.cast[f"{role}_{bank}"], now=world.ago(days=days))


def agreement(world, title, *, since, words, commitments=(), kind=AgreementKind.AGREEMENT):
    """Written `since` days ago; `words` are the banks that signed, None when it was not offered."""
    start = world.today - timedelta(days=since)
    written = write_agreement(
        partnership=world.partnership,
        kind=kind,
        title=title,
        text="Nous apprenons l'un de l'autre.",
        language="fr",
        starts_on=start,
        ends_on=start + timedelta(days=1_095),
        commitments=commitments or [("Receive colleagues twice a year", None), ("Pay the hosts", world.partner_b)],
        by=world.cast["contributor_a"],
        now=world.ago(days=since),
    )
    if words is not None:
        offer_for_signing(agreement=written, by=world.cast["coordinator_b"], now=world.ago(days=since))
        agree(written, words, world, role="signatory", days=since)
    written.refresh_from_db()
    return written


def more_commitments(world, turn):
    """The draft says more."""
    draft = world.agreement_draft
    promises = [(f"Promise {number}", partner(world, "ab"[number % 2])) for number in range(2 + turn)]
    world.agreement_draft = write_agreement(
        partnership=world.partnership,
        agreement=draft,
        kind=draft.kind,
        title=draft.title,
        text=draft.text,
        language=draft.language,
        starts_on=draft.starts_on,
        ends_on=draft.ends_on,
        commitments=promises,
        by=world.cast["contributor_b"],
        now=world.now,
    )


def phase(world, to, *, days, confirm=False):
    change = propose_phase(
        partnership=world.partnership,
        phase=to,
        reason="The first results are in.",
        by=world.cast["coordinator_b"],
        now=world.ago(days=days),
    )
    if confirm:
        agree(change, "a", world, role="coordinator", days=days)
    change.refresh_from_db()
    return change


def more_members(world, turn):
    for bank in "ab":
        join(partner(world, bank), Role.CONTRIBUTOR, name=f"Colleague {turn} {bank}")


def another_partnership(world, turn):
    """One more partnership of the coordinators, with a text that waits."""
    names = [f"Alba {turn}", f"Zonhoven {turn}"]
    partnership = begin(({**SOUTH, "name": names[0]}, Side.SOUTH), ({**NORTH, "name": names[1]}, Side.NORTH))
    for bank, place in zip("ab", partnership.partner_list, strict=True):
        add_member(
            partnership=partnership,
            user=world.cast[f"coordinator_{bank}"],
            role=Role.COORDINATOR,
            function="coordinator",
            partner=place,
            by=None,
        )
    propose_phase(
        partnership=partnership,
        phase="renewal",
        reason="The agreement ends.",
        by=world.cast["coordinator_b"],
        now=world.now,
    )
