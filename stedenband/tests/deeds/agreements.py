"""How the people of the world negotiate a text before anybody signs it."""

from partnerships.actions.agreements import offer_for_signing, write_agreement
from partnerships.actions.amendments import open_amendment
from partnerships.actions.negotiation import accept_text
from partnerships.actions.pens import hand_over_pen
from partnerships.actions.wordings import write_language_version
from partnerships.choices import AgreementKind
from stedenband.tests.deeds import partnership


def written_again(world, agreement, **changes):
    """The same agreement with `changes`, in the hand of Wilgenrode."""
    names = ("kind", "title", "text", "language", "starts_on", "ends_on", "says")
    return write_agreement(
        partnership=world.partnership,
        agreement=agreement,
        commitments=[(one.text, one.bearer, one.is_mutual) for one in agreement.commitments.all()],
        by=world.cast["contributor_b"],
        now=world.now,
        **{name: getattr(agreement, name) for name in names} | changes,
    )


def plan_in_its_second_version(world):
    """Offered, changed and offered again: Amandougou has signed the second version."""
    plan = partnership.agreement(world, "Plan for next year", since=0, words="", kind=AgreementKind.MULTI_YEAR_PLAN)
    plan = written_again(world, plan, text="Nous apprenons l'un de l'autre, chaque mois.")
    offer_for_signing(agreement=plan, by=world.cast["coordinator_b"], now=world.now)
    partnership.agree(plan, "a", world, role="signatory", days=0)
    plan.refresh_from_db()
    return plan


def amendment(world):
    """A working copy of what is in force, in two languages; Amandougou finds it good, the pen went to and fro."""
    copy = open_amendment(agreement=world.agreement, by=world.cast["contributor_a"], now=world.ago(days=9))
    hand_on(world, copy, world.partner_b, by="contributor_a", days=8)
    copy = written_again(world, copy, says=["aims", "money"])
    wording(world, copy, "nl", by="contributor_b")
    hand_on(world, copy, None, by="contributor_b", days=2)
    accept_text(agreement=copy, seen=None, by=world.cast["coordinator_a"], now=world.now)
    copy.refresh_from_db()
    return copy


def hand_on(world, agreement, to, *, by, days):
    return hand_over_pen(
        agreement=agreement,
        to=to,
        word="What do you think of the second paragraph?",
        language="en",
        by=world.cast[by],
        now=world.ago(days=days),
    )


def wording(world, agreement, language, *, by):
    return write_language_version(
        agreement=agreement,
        language=language,
        title="Akkoord van twee gemeenten",
        text="Wij leren van elkaar.",
        promises={"Pay the hosts": "De gastgezinnen vergoeden"},
        by=world.cast[by],
        now=world.now,
    )


def more_talk(world, turn):
    """One more language, and the pen goes to and fro once more; both find the text good again at the end."""
    wording(world, world.amendment, ["es", "en"][turn - 1], by="contributor_a")
    for to, by in ((world.partner_b, "contributor_a"), (None, "contributor_b")):
        hand_on(world, world.amendment, to, by=by, days=0)
    for bank in "ab":
        accept_text(agreement=world.amendment, seen=None, by=world.cast[f"coordinator_{bank}"], now=world.now)
