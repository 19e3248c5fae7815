"""Who plans trajectories and their steps, and who says for a municipality how a step ended."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read

rules.add_perm("capacity.view_trajectory", may_read)
rules.add_perm("capacity.view_step", may_read)
rules.add_perm("capacity.add_trajectory", may_contribute)
rules.add_perm("capacity.change_trajectory", may_contribute)
rules.add_perm("capacity.add_step", may_contribute)
rules.add_perm("capacity.change_step", may_contribute)
rules.add_perm("capacity.report_step", may_coordinate)
