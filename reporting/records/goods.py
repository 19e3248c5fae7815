from django.db.models import Q

from capacity.choices import CostClass
from capacity.models import Expense
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def goods(scope: Scope) -> dict:
    """What was bought to stay, and handed over, one by one with its proof (`guide/domain.md` 2.3, section 13)."""
    place = scope.place
    rows = (
        Expense.objects.of_partnership(scope.partnership)
        .counting()
        .between(*scope.span)
        .filter(Q(cost_class=CostClass.INVESTMENT) | Q(handover_proof__isnull=False), partner__in=place)
        .select_related("handover_proof")
        .order_by("paid_on", "pk")[:MAX_ROWS]
    )
    return {
        "goods": [
            {
                "what": row.description,
                "language": row.language,
                "paid_by": place[row.partner_id],
                "used_by": place.get(row.used_by_id),
                "paid_on": row.paid_on,
                "hundredths": row.hundredths,
                "currency": row.currency,
                "bought_in": row.bought_in.code or None,
                "proof": row.handover_proof.title if row.handover_proof else None,
            }
            for row in rows
        ]
    }
