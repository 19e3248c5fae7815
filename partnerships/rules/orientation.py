"""The orientation that a municipality brings along."""

import rules

from partnerships.rules.membership import has_own_partner, may_coordinate, of_own_partner

rules.add_perm("partnerships.attach_orientation", may_coordinate & has_own_partner)
rules.add_perm("partnerships.renew_orientation", may_coordinate & of_own_partner)
