"""What partners adopt together."""

import rules

from partnerships.rules.membership import may_contribute, may_coordinate, membership, of_own_partner


@rules.predicate
def is_locked(user, agreement):
    """All have signed it: it stays as it is."""
    return agreement.is_locked


@rules.predicate
def holds_pen(user, agreement):
    """The pen is with the municipality that the user acts for, or lies on the table for all."""
    member = membership(user, agreement.partnership_id)
    return member is not None and agreement.pen_is_with(member.partner_id)


@rules.predicate
def is_in_force(user, agreement):
    return agreement.is_in_force


rules.add_perm("partnerships.add_agreement", may_contribute)
rules.add_perm("partnerships.change_agreement", may_contribute & ~is_locked & holds_pen)
rules.add_perm("partnerships.write_agreement", may_contribute & ~is_locked)
rules.add_perm("partnerships.freeze_agreement", may_coordinate & ~is_locked & holds_pen)
rules.add_perm("partnerships.accept_agreement", may_coordinate & ~is_locked)
rules.add_perm("partnerships.amend_agreement", may_contribute & is_in_force)
rules.add_perm("partnerships.add_councildecision", may_contribute)
rules.add_perm("partnerships.change_councildecision", may_contribute & of_own_partner)
rules.add_perm("partnerships.propose_renewal", may_coordinate)
