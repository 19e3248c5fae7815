"""A workbook is taken and brought in by who writes; what it says is its owner's alone until it is in."""

import rules

from partnerships.rules import may_contribute, may_read, of_own_partner


@rules.predicate
def brought_it(user, workbook):
    """The workbook is the user's own."""
    return workbook.by_id == user.pk


rules.add_perm("reporting.take_workbook", may_contribute)
rules.add_perm("reporting.view_workbook", may_read & brought_it)
rules.add_perm("reporting.bring_in_workbook", may_contribute & of_own_partner & brought_it)
