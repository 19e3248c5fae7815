"""Who may log, learn and confirm. A municipality alone writes what it learned and what it brought."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner

for model in ("trajectory", "step", "activity", "participation", "learning", "contribution"):
    rules.add_perm(f"capacity.view_{model}", may_read)

rules.add_perm("capacity.add_trajectory", may_contribute)
rules.add_perm("capacity.change_trajectory", may_contribute)
rules.add_perm("capacity.add_step", may_contribute)
rules.add_perm("capacity.change_step", may_contribute)
rules.add_perm("capacity.report_step", may_coordinate)
rules.add_perm("capacity.add_activity", may_contribute)
rules.add_perm("capacity.change_activity", may_contribute)
rules.add_perm("capacity.add_learning", may_contribute)
rules.add_perm("capacity.change_learning", may_contribute & of_own_partner)
rules.add_perm("capacity.add_contribution", may_contribute)
rules.add_perm("capacity.change_contribution", may_contribute & of_own_partner)
