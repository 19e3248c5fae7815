"""Where the writing of a text stands: who holds the pen, and who finds the words good."""

from dataclasses import dataclass

from partnerships.models import Agreement, PenHandover, TextAcceptance

HANDOVERS_SHOWN = 3


@dataclass(frozen=True)
class Negotiation:
    """`opinions` are each partner with its acceptance of the text as it is now, or None."""

    agreement: Agreement
    opinions: list[tuple]
    handovers: list[PenHandover]
    own_acceptance: TextAcceptance | None
    may_take_pen: bool

    @property
    def is_accepted(self):
        """Whether every partner finds the text good."""
        return all(acceptance for _partner, acceptance in self.opinions)


def negotiation_of(agreement, partnership, member, *, now) -> Negotiation:
    """The table at which `partnership` writes `agreement`, as `member` sees it."""
    standing = agreement.acceptances.standing().select_related("by")
    given = {acceptance.partner_id: acceptance for acceptance in standing}
    handovers = agreement.handovers.select_related("by", "giver__municipality", "holder__municipality")
    return Negotiation(
        agreement=agreement,
        opinions=[(partner, given.get(partner.pk)) for partner in partnership.present_partners],
        handovers=list(handovers[:HANDOVERS_SHOWN]),
        own_acceptance=given.get(member.partner_id),
        may_take_pen=agreement.pen_is_with(member.partner_id) or agreement.pen_rests(now),
    )
