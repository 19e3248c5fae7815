"""A municipality alone writes what it paid; a colleague who did not write it approves it."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner


@rules.predicate
def is_still_written(user, expense):
    return expense.is_still_written


@rules.predicate
def entered_it(user, expense):
    """The user wrote the figures of the expense last."""
    return expense.entered_by_id == user.pk


@rules.predicate
def may_be_decided(user, expense):
    return expense.is_waiting or expense.is_accepted


rules.add_perm("capacity.view_expense", may_read)
rules.add_perm("capacity.add_expense", may_contribute)
rules.add_perm("capacity.change_expense", may_contribute & of_own_partner & is_still_written)
rules.add_perm("capacity.submit_expense", may_contribute & of_own_partner & is_still_written)
rules.add_perm("capacity.prove_expense", may_contribute & of_own_partner)
rules.add_perm("capacity.explain_expense", may_contribute & of_own_partner)
rules.add_perm("capacity.decide_expense", may_coordinate & of_own_partner & ~entered_it & may_be_decided)
