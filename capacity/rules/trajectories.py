"""Who plans trajectories and their steps, and who says for a municipality how a step ended."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner


@rules.predicate
def is_planned(user, step):
    return step.is_planned


@rules.predicate
def is_agreed(user, look_back):
    """All agreed to the note: it stays as it is."""
    return look_back.is_agreed


@rules.predicate
def is_writing(user, look_back):
    return look_back.is_writing


rules.add_perm("capacity.view_trajectory", may_read)
rules.add_perm("capacity.view_step", may_read)
rules.add_perm("capacity.add_trajectory", may_contribute)
rules.add_perm("capacity.change_trajectory", may_contribute)
rules.add_perm("capacity.add_step", may_contribute)
rules.add_perm("capacity.change_step", may_contribute)
rules.add_perm("capacity.report_step", may_coordinate)

for model in ("stake", "strengthening", "stepproof", "steprevision", "lookback", "lookbackpresence"):
    rules.add_perm(f"capacity.view_{model}", may_read)
rules.add_perm("capacity.write_stake", may_contribute & of_own_partner)
rules.add_perm("capacity.add_stepproof", may_contribute & is_planned)
rules.add_perm("capacity.delete_stepproof", may_contribute & of_own_partner)
rules.add_perm("capacity.add_lookback", may_contribute)
rules.add_perm("capacity.change_lookback", may_contribute & ~is_agreed)
rules.add_perm("capacity.offer_lookback", may_coordinate & is_writing)
