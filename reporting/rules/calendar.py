import rules

from partnerships.rules import may_coordinate, may_read

for model in ("schedule", "period", "closingday", "skippedperiod", "duereminder"):
    rules.add_perm(f"reporting.view_{model}", may_read)

rules.add_perm("reporting.add_schedule", may_coordinate)
rules.add_perm("reporting.change_schedule", may_coordinate)
rules.add_perm("reporting.skip_period", may_coordinate)
