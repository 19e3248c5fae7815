import rules

from partnerships.rules import may_read

rules.add_perm("reporting.view_edition", may_read)
rules.add_perm("reporting.make_edition", may_read)
rules.add_perm("reporting.view_editionset", may_read)
