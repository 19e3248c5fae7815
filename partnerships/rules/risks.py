"""Risks and incidents: each municipality notes its own, and keeps to itself what is too sensitive for now."""

import rules

from partnerships.rules.documents import is_private, may_read_private
from partnerships.rules.membership import may_contribute, membership, of_own_partner


@rules.predicate
def is_open(user, risk):
    return risk.is_open


@rules.predicate
def looks_after(user, risk):
    """The municipality that the user acts for looks after the risk."""
    member = membership(user, risk.partnership_id)
    return member is not None and risk.is_looked_after_by(member.partner_id)


@rules.predicate
def has_shared_risk(user, incident):
    return not incident.risk.is_private


for model in ("risk", "risklook", "incident"):
    rules.add_perm(f"partnerships.view_{model}", may_read_private)
rules.add_perm("partnerships.add_risk", may_contribute)
rules.add_perm("partnerships.change_risk", may_contribute & of_own_partner & is_open)
rules.add_perm("partnerships.look_at_risk", may_contribute & looks_after & is_open)
rules.add_perm("partnerships.join_risk", may_contribute & ~is_private & ~looks_after & is_open)
rules.add_perm("partnerships.close_risk", may_contribute & looks_after & is_open)
rules.add_perm("partnerships.share_risk", may_contribute & of_own_partner & is_private)
rules.add_perm("partnerships.add_incident", may_contribute & (~is_private | of_own_partner) & is_open)
rules.add_perm("partnerships.change_incident", may_contribute & of_own_partner)
rules.add_perm("partnerships.share_incident", may_contribute & of_own_partner & is_private & has_shared_risk)
