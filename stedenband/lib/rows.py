"""Rows that several people change: they wait for each other, and nobody saves over what another just saved."""

from stedenband.lib.errors import VersionConflict


def locked(queryset):
    """The rows of `queryset`, not those joined to them, locked until the transaction ends.

    Others may still point a foreign key at them: without that, two actions that each hold a row that the other's new
    row points at would wait for each other for ever.
    """
    return queryset.select_for_update(of=("self",), no_key=True)


def lock_row(queryset, *, pk, seen):
    """The row `pk`, locked until the transaction ends, with its `row_version` already one up.

    `seen` is the row version that the writer had on screen, or None where no screen was involved (the demo, a
    program). Raises `VersionConflict` with the newest row when somebody saved in between.
    """
    row = locked(queryset).get(pk=pk)
    if seen is not None and row.row_version != seen:
        raise VersionConflict(row)
    row.row_version += 1
    return row
