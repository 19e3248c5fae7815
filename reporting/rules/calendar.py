import rules

from partnerships.rules import may_coordinate, may_read

rules.add_perm("reporting.view_schedule", may_read)
rules.add_perm("reporting.view_period", may_read)
rules.add_perm("reporting.add_schedule", may_coordinate)
