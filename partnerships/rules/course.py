"""Where the partnership stands and goes."""

import rules

from partnerships.rules.membership import may_contribute, may_coordinate, may_sign, of_own_partner


@rules.predicate
def is_signed_exit(user, file):
    """All have signed the statement of the exit file: it stays as it is."""
    return file.signed_at is not None


@rules.predicate
def is_settled(user, item):
    return item.settled_on is not None


rules.add_perm("partnerships.propose_phase", may_coordinate)
rules.add_perm("partnerships.propose_course", may_coordinate)
rules.add_perm("partnerships.decide_alone", may_sign)
rules.add_perm("partnerships.note_owndecision", may_coordinate & ~of_own_partner)
rules.add_perm("partnerships.open_exitfile", may_coordinate)
rules.add_perm("partnerships.change_exitfile", may_contribute & ~is_signed_exit)
rules.add_perm("partnerships.freeze_exitfile", may_coordinate & ~is_signed_exit)
rules.add_perm("partnerships.settle_exititem", may_contribute & ~is_settled)
