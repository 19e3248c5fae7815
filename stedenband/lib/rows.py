"""Saving over what somebody else just saved is not possible."""

from stedenband.lib.errors import VersionConflict


def lock_row(queryset, *, pk, seen):
    """The row `pk`, locked until the transaction ends, with its `row_version` already one up.

    `seen` is the row version that the writer had on screen, or None where no screen was involved (the demo, a
    program). Raises `VersionConflict` with the newest row when somebody saved in between.
    """
    row = queryset.select_for_update(of=("self",)).get(pk=pk)
    if seen is not None and row.row_version != seen:
        raise VersionConflict(row)
    row.row_version += 1
    return row
