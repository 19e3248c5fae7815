"""What each partner brought, as it counts it itself."""

from capacity.models import Contribution
from partnerships.models import Partnership


def contribution_totals(partnership: Partnership) -> list[tuple]:
    """Per partner its totals, one row per kind and currency; nothing is added up across them."""
    rows = list(Contribution.objects.of_partnership(partnership).totals())
    return [(partner, [row for row in rows if row["partner"] == partner.pk]) for partner in partnership.partner_list]
