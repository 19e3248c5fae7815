"""Everybody steeped in the idea."""

import rules

from partnerships.rules.membership import may_contribute, may_coordinate, of_own_partner

rules.add_perm("partnerships.add_kit", may_contribute)
rules.add_perm("partnerships.share_kit", may_coordinate)
rules.add_perm("partnerships.hand_over_kit", may_contribute)
rules.add_perm("partnerships.discuss_kitdelivery", may_contribute & of_own_partner)
rules.add_perm("partnerships.translate_block", may_contribute)
rules.add_perm("partnerships.add_infosession", may_contribute)
rules.add_perm("partnerships.change_infosession", may_contribute & of_own_partner)
rules.add_perm("partnerships.add_communication", may_contribute)
rules.add_perm("partnerships.change_communication", may_contribute & of_own_partner)
