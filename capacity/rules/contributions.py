"""A municipality alone writes what it brought."""

import rules

from partnerships.rules import may_contribute, may_read, of_own_partner

rules.add_perm("capacity.view_contribution", may_read)
rules.add_perm("capacity.add_contribution", may_contribute)
rules.add_perm("capacity.change_contribution", may_contribute & of_own_partner)
