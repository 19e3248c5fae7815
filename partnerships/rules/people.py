"""People, municipalities and who is involved."""

import rules

from partnerships.rules.membership import (
    may_contribute,
    may_coordinate,
    may_read,
    may_remind,
    of_own_partner,
    shares_a_partnership,
)


@rules.predicate
def is_oneself(user, member):
    return user.pk == member.user_id


rules.add_perm("partnerships.manage_members", may_coordinate)
rules.add_perm("partnerships.end_member", may_coordinate & of_own_partner & ~is_oneself)
rules.add_perm("partnerships.change_municipality", may_coordinate & of_own_partner)
rules.add_perm("partnerships.remind_partner", may_remind & ~of_own_partner)
rules.add_perm("partnerships.change_involvement", may_contribute)
rules.add_perm("partnerships.add_organisation", may_contribute)
rules.add_perm("partnerships.change_organisation", may_contribute & of_own_partner)
rules.add_perm("partnerships.merge_organisation", may_contribute & of_own_partner)
rules.add_perm("partnerships.view_municipality", shares_a_partnership)
rules.add_perm("partnerships.change_themes", may_contribute)
rules.add_perm("partnerships.view_changes", may_read)
