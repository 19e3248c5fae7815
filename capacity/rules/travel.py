"""Showing the trips of a year to everybody: proposed by one, agreed by all, taken back by each."""

import rules

from partnerships.rules import may_coordinate, may_read


@rules.predicate
def is_public(user, edition):
    return edition.is_public


rules.add_perm("capacity.view_traveledition", may_read)
rules.add_perm("capacity.propose_travel", may_coordinate)
rules.add_perm("capacity.withdraw_travel", may_coordinate & is_public)
