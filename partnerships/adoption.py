"""How far each municipality is with adopting an agreement: council, supervising authority, who signs."""

from collections import defaultdict
from dataclasses import dataclass, field

from partnerships.models import (
    Agreement,
    CouncilDecision,
    Partner,
    Partnership,
    Signatory,
    SupervisoryApproval,
    SupervisoryRule,
)


@dataclass
class Adoption:
    """What one partner decided about an agreement; the newest of each counts. `rule` is None without supervision."""

    partner: Partner
    rule: SupervisoryRule | None
    decisions: list[CouncilDecision] = field(default_factory=list)
    approvals: list[SupervisoryApproval] = field(default_factory=list)
    signatories: list[Signatory] = field(default_factory=list)

    @property
    def decision(self):
        return self.decisions[-1] if self.decisions else None

    @property
    def approval(self):
        return self.approvals[-1] if self.approvals else None


def adoptions_of(agreement: Agreement, partnership: Partnership) -> list[Adoption]:
    """One `Adoption` per partner of `partnership` (fetched with partners), in their order; in five queries."""
    rules = {rule.country.code: rule for rule in SupervisoryRule.objects.in_use().filter(kind=agreement.stands_as)}
    of = {"agreement": agreement, "partnership": partnership}
    decisions = by_partner(CouncilDecision.objects.filter(**of).prefetch_related("parties"))
    approvals = by_partner(SupervisoryApproval.objects.filter(**of))
    signatories = by_partner(Signatory.objects.filter(**of))
    return [
        Adoption(
            partner=partner,
            rule=rules.get(partner.municipality.country.code),
            decisions=decisions[partner.pk],
            approvals=approvals[partner.pk],
            signatories=signatories[partner.pk],
        )
        for partner in partnership.partner_list
    ]


def by_partner(rows) -> dict[int, list]:
    sorted_out = defaultdict(list)
    for row in rows:
        sorted_out[row.partner_id].append(row)
    return sorted_out
