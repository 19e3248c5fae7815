"""Who grows stronger in a trajectory: three groups, three levels, every partner (seed; `guide/domain.md` 3.1)."""

from django.utils.translation import gettext as _

from capacity.choices import CapacityGroup, CapacityLevel


def growing_table(stakes) -> list[tuple]:
    """Rows of (group, cells), a cell of each level with the marks of all partners and the same in words.

    `stakes` are pairs of a partner and its stake, or None; nothing when nobody said whom it strengthens.
    """
    rows = [(group.label, [cell(stakes, group, level) for level in CapacityLevel]) for group in CapacityGroup]
    said = any(marked for _group, cells in rows for one in cells for _partner, marked in one["marks"])
    return rows if said else []


def cell(stakes, group, level) -> dict:
    marks = [(partner, stake is not None and stake.strengthens(group, level)) for partner, stake in stakes]
    names = ", ".join(partner.name for partner, marked in marks if marked)
    return {"marks": marks, "words": names or _("nobody")}
