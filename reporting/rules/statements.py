"""Each municipality says for itself where it sees it otherwise; any may ask that a signed report be corrected."""

import rules

from partnerships.rules import may_coordinate, may_read, of_own_partner

for model in ("dissent", "correction"):
    rules.add_perm(f"reporting.view_{model}", may_read)

rules.add_perm("reporting.add_dissent", may_coordinate)
rules.add_perm("reporting.correct_report", may_coordinate)
rules.add_perm("reporting.take_back_correction", may_coordinate & of_own_partner)
