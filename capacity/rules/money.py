"""Both sides read all money; each writes that of its own purse, and the whole is put before all by who coordinates."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner


@rules.predicate
def is_for_everybody(user, rate):
    """A rate that an administrator put for all partnerships, read by whoever logs in."""
    return user.is_authenticated and rate.partnership_id is None


rules.add_perm("capacity.view_budget", may_read)
rules.add_perm("capacity.view_budgetoffer", may_read)
rules.add_perm("capacity.view_budgetline", may_read)
rules.add_perm("capacity.view_fundingsource", may_read)
rules.add_perm("capacity.view_fundingscheme", may_read)
rules.add_perm("capacity.view_exchangerate", is_for_everybody | may_read)
rules.add_perm("capacity.add_budget", may_contribute)
rules.add_perm("capacity.change_budget", may_contribute)
rules.add_perm("capacity.offer_budget", may_coordinate)
rules.add_perm("capacity.add_budgetline", may_contribute)
rules.add_perm("capacity.change_budgetline", may_contribute & of_own_partner)
rules.add_perm("capacity.add_fundingsource", may_contribute)
rules.add_perm("capacity.change_fundingsource", may_contribute & of_own_partner)
rules.add_perm("capacity.add_exchangerate", may_contribute)
