from capacity.models import Contribution
from reporting.choices import MAX_ROWS
from reporting.records.scope import Scope


def contributions(scope: Scope) -> dict:
    """What each partner brought: its sums per kind and currency, in hundredths, and one by one."""
    rows = Contribution.objects.of_partnership(scope.partnership).between(*scope.span)
    place = scope.place
    return {
        "contributions": {
            "totals": [{**row, "partner": place[row["partner"]]} for row in rows.totals()],
            "rows": [
                {
                    "partner": place[row.partner_id],
                    "kind": row.kind,
                    "hundredths": row.hundredths,
                    "currency": row.currency,
                    "description": row.description,
                    "given_on": row.given_on,
                }
                for row in rows.order_by("given_on", "pk")[:MAX_ROWS]
            ],
        }
    }
