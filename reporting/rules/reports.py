"""A partner's part is edited by that partner alone."""

import rules

from partnerships.rules import may_contribute, may_coordinate, may_read, of_own_partner

for model in ("report", "part", "mark"):
    rules.add_perm(f"reporting.view_{model}", may_read)

rules.add_perm("reporting.change_part", may_contribute & of_own_partner)
rules.add_perm("reporting.read_report", may_contribute)
rules.add_perm("reporting.check_report", may_coordinate)
