"""Bodies, seats, councils and what is handed over to a successor."""

import rules

from partnerships.rules.membership import may_coordinate, may_read, of_own_partner, shares_a_partnership


@rules.predicate
def shares_a_partnership_of_term(user, term):
    """The council is that of a partner in one of the user's partnerships."""
    return shares_a_partnership(user, term.municipality)


@rules.predicate
def is_body_of_all(user, body):
    return body.is_joint


@rules.predicate
def is_dissolved(user, body):
    """A body that was dissolved stays as it was."""
    return body.ended_on is not None


@rules.predicate
def is_given_up(user, seat):
    """A seat that was given up, or whose body was dissolved, stays as it was."""
    return seat.ended_on is not None or seat.body.ended_on is not None


looks_after_body = may_coordinate & (is_body_of_all | of_own_partner)

rules.add_perm("partnerships.add_body", may_coordinate)
rules.add_perm("partnerships.change_body", looks_after_body & ~is_dissolved)
rules.add_perm("partnerships.add_seat", looks_after_body & ~is_dissolved)
rules.add_perm("partnerships.change_seat", may_coordinate & of_own_partner & ~is_given_up)
rules.add_perm("partnerships.view_councilterm", shares_a_partnership_of_term)
rules.add_perm("partnerships.write_term", may_coordinate & of_own_partner)
rules.add_perm("partnerships.view_handover", may_read & of_own_partner)
rules.add_perm("partnerships.view_handoverpaper", may_read & of_own_partner)
rules.add_perm("partnerships.write_handover", may_coordinate & of_own_partner)
