import rules

from partnerships.rules import may_read

rules.add_perm("reporting.view_reportsection", may_read)
